import { categories, categoryNamesZhCN, subCategoryNamesZhCN } from '@emporium/domain'
import type { ProductListed, ProductUpdated } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { textOf } from '../texts/sanitise.ts'
import type { Product } from '../products/product.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/** The names of a category and its sub-category in both languages, so that they are found by search. */
function categoryWords(categoryId: string | null, subCategoryId: string | null): string {
  const category = categories.find(({ id }) => id === categoryId)
  const child = category?.children.find(([id]) => id === subCategoryId)
  return [
    category?.name,
    child?.[1],
    category && categoryNamesZhCN[category.id],
    child && subCategoryNamesZhCN[child[0]],
  ]
    .filter(Boolean)
    .join(' ')
}

/** Columns whose values are the same in insert and update, in the order of their parameters. */
const columns = [
  'product_id',
  'vendor_id',
  'vendor_name',
  'vendor_slug',
  'type',
  'slug',
  'name',
  'short_description',
  'details_text',
  'category_words',
  'category_id',
  'sub_category_id',
  'os_family',
  'os_version',
  'price_model',
  'version_number',
  'logo_url',
  'rating_average',
  'rating_damped',
  'rating_count',
  'listed_at',
  'updated_at',
  'is_verified',
  'is_open',
]

const places = columns.map((_column, index) => `$${index + 1}`).join(', ')
const changes = [...columns.slice(1), 'region_ids', 'architectures'].map(
  (column) => `${column} = excluded.${column}`,
)

/** Regions in which any version that is on sale can be had. */
const regionsReady = `ARRAY(
  SELECT DISTINCT r.region_id FROM version_regions r JOIN product_versions v ON v.id = r.version_id
  WHERE v.product_id = $1 AND v.status = 'listed' AND r.image_id IS NOT NULL ORDER BY 1)`

/** For which processors any version that is on sale is made. */
const architectures = `ARRAY(
  SELECT DISTINCT v.listing #>> '{image,source,architecture}' FROM product_versions v
  WHERE v.product_id = $1 AND v.status = 'listed' AND v.listing #>> '{image,source,architecture}' IS NOT NULL
  ORDER BY 1)`

/** How many buyers have the product when it comes to the shelf; from then on each subscription shows itself. */
const subscribers =
  'coalesce((SELECT s.active FROM product_subscribers s WHERE s.product_id = $1), 0)'

const upsert = `
  INSERT INTO shelf_entries (${columns.join(', ')}, region_ids, architectures, subscription_count)
  VALUES (${places}, ${regionsReady}, ${architectures}, ${subscribers})
  ON CONFLICT (product_id) DO UPDATE SET ${changes.join(', ')}`

/** Writes what buyers find of a product on the shelf, from the version that its page describes. */
export async function writeShelfEntry(ctx: Ctx, tx: Tx, product: Product): Promise<void> {
  const version = await tx.find(ProductVersion, { id: product.listedVersionId ?? product.id })
  // Held, so that a badge or a suspension of the same moment comes before or after, never between.
  const vendor = await tx.manager.findOne(VendorRef, {
    where: { vendorId: product.vendorId },
    lock: { mode: 'pessimistic_read' },
  })
  const listing = version?.listing
  if (!listing) return
  const { categoryId, subCategoryId, image } = listing
  await tx.manager.query(upsert, [
    product.id,
    product.vendorId,
    vendor?.name ?? '',
    vendor?.slug ?? '',
    product.type,
    product.slug,
    listing.name,
    listing.shortDescription,
    textOf(listing.detailsHtml),
    categoryWords(categoryId, subCategoryId),
    categoryId,
    subCategoryId,
    image?.osFamily ?? null,
    image?.osVersion ?? null,
    listing.priceModel,
    listing.versionNumber,
    listing.logo?.url ?? null,
    product.ratingAverage,
    product.ratingDamped,
    product.ratingCount,
    product.listedAt,
    ctx.now(),
    Boolean(vendor?.verifiedDomain),
    !vendor?.isSuspended,
  ])
}

/** What buyers see of a vendor on all its products: the badge, and whether they can be found at all (ON-7, ON-10). */
export async function markVendor(tx: Tx, vendor: VendorRef): Promise<void> {
  await tx.manager.query(
    'UPDATE shelf_entries SET is_verified = $2, is_open = $3 WHERE vendor_id = $1',
    [vendor.vendorId, vendor.verifiedDomain !== null, !vendor.isSuspended],
  )
}

/** Shows how many buyers have the product; what is not on the shelf is shown when it comes back. */
export async function showSubscribers(tx: Tx, productId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE shelf_entries e SET subscription_count = s.active FROM product_subscribers s
     WHERE e.product_id = $1 AND s.product_id = $1`,
    [productId],
  )
}

/** Takes a product out of what buyers find. */
export async function removeShelfEntry(tx: Tx, productId: string): Promise<void> {
  await tx.manager.query('DELETE FROM shelf_entries WHERE product_id = $1', [productId])
}

/** Tells the others what a product on the shelf is called and whose it is. */
export async function tellOfProduct(
  tx: Tx,
  product: Product,
  event: typeof ProductListed | typeof ProductUpdated,
): Promise<void> {
  const { id: productId, vendorId, type, name, slug } = product
  const vendor = await tx.find(VendorRef, { vendorId })
  await tx.publish(event, {
    productId,
    vendorId,
    type,
    name: name ?? '',
    slug: slug ?? '',
    vendorName: vendor?.name ?? '',
  })
}
