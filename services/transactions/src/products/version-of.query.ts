import { notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from './version-ref.entity.ts'

/** The version that a deployment is of; it is known, because it was subscribed to. */
export async function versionOf(ctx: Ctx, versionId: string): Promise<VersionRef> {
  const version = await ctx.db.findOneBy(VersionRef, { versionId })
  if (!version) throw notFound()
  return version
}
