import type { Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { countSubscribers } from '../subscribers/count-subscribers.query.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import type { ChangeRequestDetailView } from './change-request.schemas.ts'

/** What carrying a request out would do: whom it concerns, and what is left on sale (IM-11). */
export async function effectOfRequest(
  ctx: Pick<Ctx, 'db'>,
  { kind, productId, versionId }: ChangeRequest,
): Promise<ChangeRequestDetailView['effect']> {
  const product = await ctx.db.findOneBy(Product, { id: productId })
  const listed = await ctx.db.findBy(ProductVersion, { productId, status: 'listed' })
  const onSale = product?.isOnShelf ? listed : []
  const goes = (id: string) =>
    kind === 'remove_product' || (kind === 'remove_version' && id === versionId)
  const left = onSale.filter(({ id }) => !goes(id))
  return {
    subscribers: await countSubscribers(ctx, productId, versionId),
    versionsLeft: left.length,
    leavesShelf: onSale.length > 0 && left.length === 0,
  }
}

/**
 * How many a second person must know of before it is carried out: a product with subscribers, or with its last version,
 * leaves the shelf (IM-11, RV-7). Null where no second person is needed.
 */
export async function greatEffectOf(
  ctx: Pick<Ctx, 'db'>,
  request: ChangeRequest,
): Promise<{ concerns: number } | null> {
  if (request.kind !== 'remove_product' && request.kind !== 'remove_version') return null
  const { leavesShelf, subscribers } = await effectOfRequest(ctx, request)
  const isGreat = leavesShelf && (request.kind === 'remove_version' || subscribers > 0)
  return isGreat ? { concerns: subscribers } : null
}
