import type { ReadableListing } from '@emporium/domain'
import { In, type EntityManager } from 'typeorm'
import { filesOf } from '../drafts/draft.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import { readableOf } from '../readiness/readable.ts'
import { serverFacts } from '../readiness/server-facts.query.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import type { FilesById } from './freeze-listing.ts'

/** The files that a version's draft refers to. */
export async function filesOfDraft(
  manager: EntityManager,
  version: Pick<ProductVersion, 'draft'>,
): Promise<FilesById> {
  const found = await manager.findBy(ProductFile, { id: In(filesOf(version.draft)) })
  return new Map(found.map((file) => [file.id, file]))
}

/** A draft with its files, and as the rules of listings read it. */
export async function readDraft(
  manager: EntityManager,
  product: Product,
  version: ProductVersion,
  now: Date,
): Promise<{ readable: ReadableListing; files: FilesById }> {
  const files = await filesOfDraft(manager, version)
  const facts = await serverFacts(manager, product, version, now)
  return { readable: readableOf(product.type, version.draft, files, facts), files }
}
