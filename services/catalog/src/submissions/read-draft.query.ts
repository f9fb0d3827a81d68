import type { EntityManager } from 'typeorm'
import { In, Not } from 'typeorm'
import { filesOf } from '../drafts/draft.ts'
import type { Readable } from '../readiness/readiness.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import type { FilesById } from './freeze-listing.ts'

/** The files that a version's draft refers to. */
export async function filesOfDraft(
  manager: EntityManager,
  version: ProductVersion,
): Promise<FilesById> {
  const found = await manager.findBy(ProductFile, { id: In(filesOf(version.draft)) })
  return new Map(found.map((file) => [file.id, file]))
}

/** A draft with all that the readiness rules look at. */
export async function readableDraft(
  manager: EntityManager,
  product: Product,
  version: ProductVersion,
): Promise<Readable & { files: FilesById }> {
  const files = await filesOfDraft(manager, version)
  const others = await manager.findBy(ProductVersion, {
    productId: product.id,
    id: Not(version.id),
  })
  const logo = files.get(version.draft.files.logo ?? '')
  return {
    type: product.type,
    draft: version.draft,
    // After a removal the same version may be handed in again with other regions (IM-7).
    takenVersions: product.isOnShelf
      ? others.flatMap(({ draft }) => draft.versionNumber ?? [])
      : [],
    logoPixels: logo?.pixels ?? null,
    files,
  }
}
