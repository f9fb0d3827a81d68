import { type ChangeKind, faultAt, type FaultCode, lastToday } from '@emporium/domain'
import { ChangeRequestOpened } from '@emporium/events'
import { idOf, invalidRequest, type Ctx, type Tx } from '@emporium/service-kit'
import { lockProduct } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'
import { tidy } from '../texts/tidy.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { assertProposal } from './assert-proposal.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { notOnShelf } from './change-request.problems.ts'
import type { RequestChangeBody } from './change-request.schemas.ts'
import { keepProposedFiles } from './keep-proposed-files.ts'
import { takeProposal } from './take-proposal.ts'
import { takeSupport } from './take-support.ts'
import { factsOfRequest } from './tell-of-request.ts'

const refuse = (pointer: string, code: FaultCode) =>
  invalidRequest({ errors: [faultAt(pointer, code)] })

/** Whether a kind is about one version, which is named. */
const isOfVersion = (kind: ChangeKind) => kind === 'remove_version' || kind === 'change_support'

/** What each kind needs beside its reason, and no day that is over. */
function assertComplete(
  { kind, versionId, regionIds, wantedDate }: RequestChangeBody,
  product: Product,
  now: Date,
): void {
  if (wantedDate && wantedDate < lastToday(now)) throw refuse('#/wantedDate', 'day-over')
  if (isOfVersion(kind) && !versionId) throw refuse('#/versionId', 'which-version')
  if (kind === 'add_region' && !regionIds) throw refuse('#/regionIds', 'which-regions')
  const wanted: Partial<Record<ChangeKind, Product['type']>> = {
    add_region: 'image',
    change_support: 'image',
    update_listing: 'saas',
  }
  if (wanted[kind] && wanted[kind] !== product.type) throw refuse('#/kind', 'no-such-request')
}

/** The listed version that the request is about: the one named, or the one that the page describes. */
async function concerned(tx: Tx, product: Product, versionId: string | undefined) {
  const id = versionId ?? product.listedVersionId ?? product.id
  const version = await tx.find(ProductVersion, { id, productId: product.id })
  if (product.isOnShelf && version?.isListed) return version
  throw notOnShelf(versionId ? { errors: [faultAt('#/versionId', 'version-not-on-sale')] } : {})
}

/** Regions that the listing does not have yet. */
function newRegions({ kind, regionIds = [] }: RequestChangeBody, listed: ProductVersion) {
  if (kind !== 'add_region') return []
  const added = regionIds.filter((id) => !listed.draft.releaseRegions.includes(id))
  if (added.length === 0) throw refuse('#/regionIds', 'sold-there')
  return added
}

/** The seller asks operations to remove something, or to change a listing or a support date (IM-11, SA-3). */
export function requestChange(ctx: Ctx, id: string, body: RequestChangeBody) {
  return ctx.transaction(async (tx) => {
    const { product } = await lockProduct(ctx, tx, id, 'requestChange')
    assertComplete(body, product, ctx.now())
    const { kind, wantedDate = null } = body
    const named = isOfVersion(kind) ? body.versionId : undefined
    const listed = await concerned(tx, product, named)
    const changes = kind === 'update_listing' ? body.changes : undefined
    const proposal = changes ? await takeProposal(tx, product, listed, changes) : null
    if (proposal) await assertProposal(tx, product, listed, proposal)
    const { actor } = ctx
    const wanted = {
      productId: id,
      vendorId: product.vendorId,
      kind,
      versionId: named ? listed.id : null,
      wantedDate,
      proposal,
      regionIds: newRegions(body, listed),
      support: kind === 'change_support' ? takeSupport(body, listed, ctx.now()) : null,
      reason: tidy(body.reason) ?? '',
      requestedBy: idOf(actor),
      requestedByName: actor.kind === 'account' ? actor.name : null,
    }
    const request = ChangeRequest.open(wanted, ctx.now())
    await tx.save(request)
    if (proposal) await keepProposedFiles(tx, product, proposal)
    const { reason } = request
    const told = { ...factsOfRequest(product, request), kind, reason, wantedDate }
    await tx.publish(ChangeRequestOpened, told)
    return request
  })
}
