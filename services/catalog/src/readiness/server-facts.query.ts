import { lastToday, type ServerFacts } from '@emporium/domain'
import { Not, type EntityManager } from 'typeorm'
import { silentRules } from '../rule-modes/silent-rules.query.ts'
import type { Product } from '../products/product.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

const mostNames = 10

/** Names on the shelf that share enough with this one to be looked at more closely. */
async function similarNames(manager: EntityManager, id: string, name: string | null) {
  if (!name) return []
  const rows = await manager.query<{ name: string }[]>(
    `SELECT name FROM shelf_entries
     WHERE product_id <> $1 AND lower(name) OPERATOR(extensions.%) lower($2)
     ORDER BY extensions.similarity(lower(name), lower($2)) DESC, name LIMIT $3`,
    [id, name, mostNames],
  )
  return rows.map((row) => row.name)
}

/** Another product of the same company that is made from this image. */
async function productWithImage(
  manager: EntityManager,
  { id, vendorId }: Product,
  imageId: string | undefined,
): Promise<string | null> {
  if (!imageId) return null
  const [row] = await manager.query<{ name: string | null }[]>(
    `SELECT p.name FROM products p JOIN product_versions v ON v.product_id = p.id
     WHERE p.vendor_id = $1 AND p.id <> $2 AND p.discarded_at IS NULL AND v.status <> 'retired'
       AND v.draft -> 'source' ->> 'imageId' = $3
     ORDER BY p.created_at LIMIT 1`,
    [vendorId, id, imageId],
  )
  return row ? (row.name ?? '') : null
}

/** What only the catalog knows of a draft: the day, whether its company is an ISV, numbers, images and names that are taken (IM-10, RV-8). */
export async function serverFacts(
  manager: EntityManager,
  product: Product,
  { id, draft }: ProductVersion,
  now: Date,
): Promise<ServerFacts> {
  const others = await manager.findBy(ProductVersion, { productId: product.id, id: Not(id) })
  // After a removal the same version may be handed in again, with other regions (IM-7).
  const beside = product.isOnShelf ? others : []
  const imageId = draft.source?.imageId
  const owner = beside.find((other) => imageId && other.draft.source?.imageId === imageId)
  const vendor = await manager.findOneBy(VendorRef, { vendorId: product.vendorId })
  return {
    today: lastToday(now),
    isIsvConfirmed: vendor?.isvTypes.includes(product.type) ?? false,
    takenVersions: beside.flatMap((other) => other.draft.versionNumber ?? []),
    imageTakenBy: owner ? (owner.draft.versionNumber ?? '–') : null,
    imageAlsoIn: await productWithImage(manager, product, imageId),
    similarNames: await similarNames(manager, product.id, draft.name),
    silentRules: await silentRules(manager),
  }
}
