import type { Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { TeamMember } from './team-member.entity.ts'
import { tellGain } from './tell-access.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** A vendor that operations has just approved, and who applied for it. */
export type Founding = { vendorId: string; name: string; slug: string; ownerId: string }

/** ON-7: the applicant owns the team of the new vendor. A place that is there already is left as it is. */
export async function foundTeam(
  ctx: Ctx,
  { vendorId, name, slug, ownerId }: Founding,
  sequence: number,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { manager } = tx
    await manager.query(
      `INSERT INTO vendor_refs (vendor_id, name, slug, sequence) VALUES ($1, $2, $3, $4)
       ON CONFLICT (vendor_id) DO UPDATE
       SET name = excluded.name, slug = excluded.slug, sequence = excluded.sequence
       WHERE vendor_refs.sequence < excluded.sequence`,
      [vendorId, name, slug, sequence],
    )
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(TeamMember)
      .values({ vendorId, accountId: ownerId, role: 'owner', joinedAt: ctx.now() })
      .orIgnore()
      .returning('account_id')
      .execute()
    if ((raw as unknown[]).length === 0) return
    const owner = await tx.find(Account, { id: ownerId })
    const deed = { vendorId, deed: 'founded', subject: owner?.name ?? '', toRole: 'owner' } as const
    await recordDeed(tx, ctx, deed)
    await tellGain(tx, ctx, { vendorId, accountId: ownerId })
  })
}

/** The vendor's name; throws while its approval has not been heard of, so that the message is tried again. */
export async function vendorNameOf(ctx: Ctx, vendorId: string): Promise<string> {
  const vendor = await ctx.db.findOneBy(VendorRef, { vendorId })
  if (!vendor) throw new Error(`vendor ${vendorId} is not known yet`)
  return vendor.name
}
