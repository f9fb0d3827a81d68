import type { Membership } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { TeamMember } from './team-member.entity.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** A place in a team, with the vendor's name. */
export type VendorMembership = Membership & { vendorName: string; vendorSlug: string }

/** The teams that an account belongs to, the oldest first. */
export async function membershipsOf(
  db: EntityManager,
  accountId: string,
): Promise<VendorMembership[]> {
  return db
    .createQueryBuilder(TeamMember, 'member')
    .innerJoin(VendorRef, 'vendor', 'vendor.vendorId = member.vendorId')
    .select('member.vendorId', 'vendorId')
    .addSelect('member.role', 'role')
    .addSelect('vendor.name', 'vendorName')
    .addSelect('vendor.slug', 'vendorSlug')
    .where('member.accountId = :accountId', { accountId })
    .orderBy('member.joinedAt')
    .addOrderBy('member.vendorId')
    .getRawMany<VendorMembership>()
}
