import type { Envelope, Listing, PayloadOf, VersionListed, VersionRetired } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { tellOfSupport } from '../subscriptions/tell-of-support.ts'
import { tellSubscribers } from '../subscriptions/tell-subscribers.ts'
import { VersionRef } from './version-ref.entity.ts'

const supportOf = ({ supportedUntil }: Listing) => supportedUntil ?? null

/**
 * Notes a version on sale and the regions that are ready; said again for each further region (IM-12). Who subscribed to
 * it is told when it is supported until another day than was known (IM-11).
 */
export function rememberVersion(
  ctx: Ctx,
  version: PayloadOf<typeof VersionListed>,
  { sequence, occurredAt }: Pick<Envelope, 'sequence' | 'occurredAt'>,
) {
  return ctx.transaction(async (tx) => {
    const { versionId } = version
    const known = await tx.lockIfThere(VersionRef, { versionId })
    if (known && Number(known.sequence) >= sequence) return
    const ref =
      known ?? Object.assign(new VersionRef(), { isRetired: false, listedAt: new Date(occurredAt) })
    const after = supportOf(version.listing)
    const before = known ? supportOf(known.listing) : after
    await tx.note(known, Object.assign(ref, version, { sequence: String(sequence) }))
    if (before !== after) await tellOfSupport(tx, version, { before, after })
  })
}

/** Notes that a version can no longer be bought; those who have it keep it, and are told when it was asked for (IM-10). */
export function markVersionRetired(
  ctx: Ctx,
  { vendorId, productId, versionId, reason }: PayloadOf<typeof VersionRetired>,
  { sequence }: Pick<Envelope, 'sequence'>,
) {
  return ctx.transaction(async (tx) => {
    const known = await tx.lockIfThere(VersionRef, { versionId })
    if (!known) throw new Error(`version ${versionId} is not known yet`)
    if (Number(known.sequence) >= sequence) return
    await tx.save(Object.assign(known, { isRetired: true, sequence: String(sequence) }))
    if (reason !== undefined) await tellSubscribers(tx, { vendorId, productId, versionId, reason })
  })
}
