import { FollowedVersionListed } from '@emporium/events'
import { runs, type Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { tellFollowers } from './tell-followers.order.ts'

/** So many are told by one message. */
const batch = 200

/** Those who were not told of this version yet; by the same stroke they are. */
const takeFollowers = `
  UPDATE wishes SET told_version_id = $2
  WHERE (account_id, product_id) IN (
    SELECT account_id, product_id FROM wishes
    WHERE product_id = $1 AND is_followed AND told_version_id IS DISTINCT FROM $2
    ORDER BY account_id LIMIT ${batch} FOR UPDATE)
  RETURNING account_id`

/** Tells some of them, with the note that they were told; answers whether there may be more. */
function tellSome(ctx: Ctx, product: Product, version: ProductVersion): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const [taken] = await tx.manager.query<[{ account_id: string }[], number]>(takeFollowers, [
      product.id,
      version.id,
    ])
    const accountIds = taken.map(({ account_id }) => account_id)
    if (accountIds.length > 0)
      await tx.publish(FollowedVersionListed, {
        productId: product.id,
        productName: product.name ?? '',
        productSlug: product.slug ?? '',
        versionNumber: version.listing?.versionNumber ?? '',
        accountIds,
      })
    return accountIds.length === batch
  })
}

/** Run again it tells nobody twice; of what left the shelf meanwhile it says nothing. */
export const tellFollowersJob = runs(tellFollowers, async (ctx, { productId, versionId }) => {
  const product = await ctx.db.findOneBy(Product, { id: productId })
  const version = await ctx.db.findOneBy(ProductVersion, { id: versionId })
  if (!product?.isOnShelf || !version?.isListed) return
  while (await tellSome(ctx, product, version));
})
