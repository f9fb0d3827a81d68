import { notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from './version-ref.entity.ts'

/** The numbers of versions, by their ids. */
export async function versionNumbers(
  ctx: Ctx,
  versionIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db.query<{ id: string; number: string | null }[]>(
    `SELECT version_id AS id, listing ->> 'versionNumber' AS number FROM version_refs
      WHERE version_id = ANY($1::uuid[])`,
    [[...new Set(versionIds)]],
  )
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** The version that a deployment is of; it is known, because it was subscribed to. */
export async function versionOf(ctx: Ctx, versionId: string): Promise<VersionRef> {
  const version = await ctx.db.findOneBy(VersionRef, { versionId })
  if (!version) throw notFound()
  return version
}
