import { VendorUnverified, VendorVerified } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { In, type EntityManager } from 'typeorm'
import { Vendor } from '../vendors/vendor.entity.ts'
import { DomainProof } from './domain-proof.entity.ts'

/** The first domain that each of these vendors has proven and not lost: its badge (ON-10). */
export async function provenDomains(
  db: EntityManager,
  vendorIds: readonly string[],
): Promise<Map<string, string>> {
  const proven = new Map<string, string>()
  if (vendorIds.length === 0) return proven
  const rows = await db.find(DomainProof, {
    where: { vendorId: In([...vendorIds]), status: In(['proven', 'lapsing']) },
    order: { provenAt: 'ASC', id: 'ASC' },
  })
  for (const { vendorId, domain } of rows) if (!proven.has(vendorId)) proven.set(vendorId, domain)
  return proven
}

/**
 * Runs a change of a proof and tells of the badge if it came, went or changed its domain. The vendor's row lock orders
 * changes of several domains of one vendor, so that what is said last is true.
 */
export async function withBadge<T>(tx: Tx, vendorId: string, change: () => Promise<T>): Promise<T> {
  await tx.lock(Vendor, vendorId)
  const before = (await provenDomains(tx.manager, [vendorId])).get(vendorId)
  const result = await change()
  const after = (await provenDomains(tx.manager, [vendorId])).get(vendorId)
  if (before === after) return result
  if (after) await tx.publish(VendorVerified, { vendorId, domain: after })
  else await tx.publish(VendorUnverified, { vendorId })
  return result
}
