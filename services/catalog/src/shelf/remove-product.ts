import { productShelf } from '@emporium/domain'
import { ProductRemoved } from '@emporium/events'
import {
  holdAct,
  illegalTransition,
  joinCtx,
  personOf,
  voidActs,
  type ActRules,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { lapseChanges } from '../change-requests/lapse-changes.ts'
import { hidePictures } from '../files/hide-pictures.ts'
import { actEvents } from '../held-acts/act-events.ts'
import { lockProduct } from '../products/open-product.ts'
import { Product } from '../products/product.entity.ts'
import { countSubscribers } from '../subscribers/count-subscribers.query.ts'
import { tidy } from '../texts/tidy.ts'
import { removeShelfEntry } from './shelf-entry.ts'

/** Takes the locked product off the shelf; what was asked about it otherwise lapses, what was to take it off is void. */
export async function takeOffShelf(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  reason: string,
): Promise<void> {
  await tx.record(product.remove(ctx.now()), reason)
  await tx.save(product)
  await hidePictures(tx, product)
  await removeShelfEntry(tx, product.id)
  await lapseChanges(ctx, tx, product)
  const { id: productId, vendorId, name } = product
  await voidActs(ctx, tx, actEvents, { subjectId: productId }, illegalTransition.slug)
  await tx.publish(ProductRemoved, {
    productId,
    vendorId,
    ...(name ? { productName: name } : {}),
    reason,
  })
}

/** A second person has seen that an admin takes the product off the shelf (IM-11, RV-7). */
export const removeProductWork: NonNullable<ActRules['works']['remove_product']> = {
  async perform(ctx, tx, { subjectId, reason }) {
    await takeOffShelf(ctx, tx, await tx.lock(Product, subjectId), reason)
  },
}

/**
 * Operations takes a product off the shelf; subscribers keep what they have (IM-11). With subscribers it is held until a
 * second person proceeds; answers whether it is.
 */
export function removeProduct(
  ctx: Ctx,
  acts: ActRules,
  id: string,
  said: string,
): Promise<{ isHeld: boolean }> {
  return ctx.transaction(async (tx) => {
    const { product } = await lockProduct(ctx, tx, id, 'remove')
    const reason = tidy(said) ?? ''
    const concerns = await countSubscribers(joinCtx(ctx, tx), id, null)
    if (!acts.isRequired || concerns === 0) {
      await takeOffShelf(ctx, tx, product, reason)
      return { isHeld: false }
    }
    productShelf.next(product.status, 'remove')
    await holdAct(ctx, tx, acts, {
      kind: 'remove_product',
      subject: { id, name: product.name ?? '' },
      reason,
      concerns,
      by: personOf(ctx.actor),
    })
    return { isHeld: true }
  })
}
