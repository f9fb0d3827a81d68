import type { Tx } from '@emporium/service-kit'
import { Like } from 'typeorm'
import { firstFree, slugOf } from './vendor-slug.ts'
import { Vendor } from './vendor.entity.ts'

/**
 * A slug that no vendor has. Approvals are few, so one lock for all of them, held until the commit, is the plain way
 * to let two namesakes that are approved at the same moment get different slugs.
 */
export async function freeSlug(tx: Tx, legalName: string): Promise<string> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('vendor-slugs', 0))`)
  const slug = slugOf(legalName)
  const namesakes = await tx.manager.find(Vendor, {
    select: { id: true, slug: true },
    where: { slug: Like(`${slug}%`) },
  })
  return firstFree(slug, new Set(namesakes.map((vendor) => vendor.slug)))
}
