import { authorize, joinCtx, type Ctx, type Tx } from '@emporium/service-kit'
import { newestVersion } from '../products/open-product.ts'
import { Product } from '../products/product.entity.ts'
import { takeOffShelf } from '../shelf/remove-product.ts'
import { tidy } from '../texts/tidy.ts'
import { takeVersionOffShelf } from '../shelf/remove-version.ts'
import { beginVersion } from '../versions/add-version.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import type { ChangeKind } from './change-request.machine.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'

type Work = (ctx: Ctx, tx: Tx, product: Product, request: ChangeRequest) => Promise<unknown>

/** What operations carries out for each kind of request. */
const works: Record<ChangeKind, Work> = {
  remove_product: (ctx, tx, product, { reason }) => takeOffShelf(ctx, tx, product, reason),
  remove_version: (ctx, tx, product, { versionId, reason }) =>
    takeVersionOffShelf(ctx, tx, product, versionId ?? '', reason),
  update_listing: async (ctx, tx, product) => {
    const newest = await newestVersion(joinCtx(ctx, tx), product.id)
    const version = await tx.lock(ProductVersion, newest?.id ?? product.id)
    await beginVersion(ctx, tx, { product, version }, {})
  },
}

/** Operations carries a request out, or declines it with a reason (IM-11, SA-3). */
export function decideChange(
  ctx: Ctx,
  id: string,
  verb: 'approve' | 'decline',
  answer: string | null,
) {
  return ctx.transaction(async (tx) => {
    const request = await tx.lock(ChangeRequest, id)
    authorize(changeRequestPolicy, ctx.actor, verb, request)
    const product = await tx.lock(Product, request.productId)
    const step = request.decide(verb, answer && tidy(answer), ctx.now())
    await tx.save(request)
    await tx.record(step, request.answer)
    if (verb === 'approve') await works[request.kind](ctx, tx, product, request)
    return { request, product }
  })
}
