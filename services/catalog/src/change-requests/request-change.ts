import { idOf, invalidRequest, type Ctx } from '@emporium/service-kit'
import { tidy } from '../texts/tidy.ts'
import { lockProduct } from '../products/open-product.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { notOnShelf } from './change-request.problems.ts'
import type { RequestChangeBody } from './change-request.schemas.ts'

/** The seller asks operations to remove a version or the product, or to open its listing for a change (IM-11, SA-3). */
export function requestChange(ctx: Ctx, id: string, body: RequestChangeBody) {
  return ctx.transaction(async (tx) => {
    const { product } = await lockProduct(ctx, tx, id, 'requestChange')
    const { kind, wantedDate = null } = body
    const versionId = kind === 'remove_version' ? (body.versionId ?? null) : null
    if (kind === 'remove_version' && !versionId)
      throw invalidRequest({ errors: [{ pointer: '#/versionId', detail: 'Say which version.' }] })
    const version = versionId
      ? await tx.find(ProductVersion, { id: versionId, productId: id })
      : null
    if (!product.isOnShelf || (versionId && !version?.isListed)) throw notOnShelf()
    const { actor } = ctx
    const wanted = {
      productId: id,
      vendorId: product.vendorId,
      kind,
      versionId,
      wantedDate,
      reason: tidy(body.reason) ?? '',
      requestedBy: idOf(actor),
      requestedByName: actor.kind === 'account' ? actor.name : null,
    }
    const request = ChangeRequest.open(wanted, ctx.now())
    await tx.save(request)
    return { request, product }
  })
}
