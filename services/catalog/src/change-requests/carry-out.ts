import type { ChangeKind } from '@emporium/domain'
import { joinCtx, type Ctx, type Tx } from '@emporium/service-kit'
import { newestVersion } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'
import { addRegions } from '../shelf/add-regions.ts'
import { relist } from '../shelf/relist.ts'
import { promiseSupport } from '../shelf/promise-support.ts'
import { takeOffShelf } from '../shelf/remove-product.ts'
import { takeVersionOffShelf } from '../shelf/remove-version.ts'
import { beginVersion } from '../versions/add-version.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { assertProposal } from './assert-proposal.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import { supportDayOver } from './change-request.problems.ts'
import { isAhead } from './take-support.ts'

type Work = (ctx: Ctx, tx: Tx, product: Product, request: ChangeRequest) => Promise<unknown>

/** Without proposed fields the listing is opened for its seller, and goes through review (SA-3). */
async function openListing(ctx: Ctx, tx: Tx, product: Product): Promise<void> {
  const newest = await newestVersion(joinCtx(ctx, tx), product.id)
  const version = await tx.lock(ProductVersion, newest?.id ?? product.id)
  await beginVersion(ctx, tx, { product, version }, {})
}

/** What is done for each kind of request. */
const works: Record<ChangeKind, Work> = {
  remove_product: (ctx, tx, product, { reason }) => takeOffShelf(ctx, tx, product, reason),
  remove_version: (ctx, tx, product, { versionId, reason }) =>
    takeVersionOffShelf(ctx, tx, product, versionId ?? '', reason),
  update_listing: async (ctx, tx, product, request) => {
    const { proposal } = request
    if (!proposal) return openListing(ctx, tx, product)
    const listed = await tx.lock(ProductVersion, product.listedVersionId ?? product.id)
    await assertProposal(tx, product, listed, proposal)
    request.replaced = listed.draft
    return relist(ctx, tx, product, proposal)
  },
  change_support: (ctx, tx, product, { versionId, support }) => {
    const after = support?.after ?? null
    if (!isAhead(after, ctx.now())) throw supportDayOver()
    return promiseSupport(ctx, tx, product, { versionId: versionId ?? '', until: after })
  },
  add_region: (ctx, tx, product, { regionIds }) => addRegions(ctx, tx, product, regionIds),
}

/**
 * Does what was approved, in the transaction of the caller (IM-11). The request is closed first: what else was asked about
 * something that leaves the shelf lapses with it.
 */
export async function carryOut(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  request: ChangeRequest,
): Promise<void> {
  await tx.record(request.carryOut(ctx.now()), request.answer)
  await tx.save(request)
  await works[request.kind](ctx, tx, product, request)
  await tx.save(request)
}
