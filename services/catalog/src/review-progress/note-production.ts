import type { RegionId } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { VersionRegion, type FaultFact } from '../versions/version-region.entity.ts'

/** What became of the copy into one region. */
export type Production = {
  regionId: RegionId
  imageId?: string
  failure?: string
  fault?: FaultFact | null
}

/** Notes it, unless something newer is known of the region; answers whether that is news (IM-12). */
export async function noteProduction(
  tx: Tx,
  versionId: string,
  {
    regionId,
    imageId = null,
    failure = null,
    fault = null,
  }: {
    regionId: RegionId
    imageId?: string | null
    failure?: string | null
    fault?: FaultFact | null
  },
  sequence: number,
): Promise<boolean> {
  const known = await tx.lockIfThere(VersionRegion, { versionId, regionId })
  if (known && Number(known.sequence) >= sequence) return false
  await tx.note(
    known,
    Object.assign(known ?? new VersionRegion(), {
      versionId,
      regionId,
      imageId,
      failure,
      fault,
      sequence: String(sequence),
    }),
  )
  return true
}
