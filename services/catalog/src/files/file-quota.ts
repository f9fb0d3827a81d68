import { faultOf, limits } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { vendorFilesFull } from './file.problems.ts'

const mebibytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

/**
 * Refuses what would make the files of a vendor more than it may have. One upload of a vendor counts at a time, so that
 * many at once do not slip through together (S-6).
 */
export async function keepToQuota(tx: Tx, vendorId: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `files ${vendorId}`,
  ])
  const [held] = await tx.manager.query<{ count: number; bytes: number }[]>(
    'SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM files WHERE vendor_id = $1',
    [vendorId],
  )
  const { count = 0, bytes = 0 } = held ?? {}
  const most = { files: limits.vendorFiles, bytes: limits.vendorFileBytes }
  if (count <= most.files && bytes <= most.bytes) return
  throw vendorFilesFull({
    because:
      count > most.files
        ? faultOf('too-many-files-of-vendor', { limit: most.files })
        : faultOf('too-large-files-of-vendor', { mebibytes: mebibytes(most.bytes) }),
    limits: most,
  })
}
