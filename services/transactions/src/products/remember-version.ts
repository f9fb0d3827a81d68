import type { Envelope, PayloadOf, VersionListed, VersionRetired } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { tellSubscribers } from '../subscriptions/tell-subscribers.ts'
import { VersionRef } from './version-ref.entity.ts'

/** Notes a version on sale and the regions that are ready; said again for each further region (IM-12). */
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
    await tx.save(Object.assign(ref, version, { sequence: String(sequence) }))
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
