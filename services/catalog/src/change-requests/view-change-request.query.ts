import { authorize, notFound, type Ctx, type FileLinks } from '@emporium/service-kit'
import { In } from 'typeorm'
import { filesOf } from '../drafts/draft.ts'
import { presentFile } from '../files/file.presenter.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { ChangeMessage } from './change-message.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import { presentChangeMessage, presentChangeRequest } from './change-request.presenter.ts'
import type { ChangeRequestDetailView } from './change-request.schemas.ts'
import { effectOfRequest } from './effect-of-request.query.ts'
import { presentProposal } from './proposal.presenter.ts'
import { namesOfRequests } from './names-of-requests.query.ts'

/** A request with its thread, its proposed changes, and what would come of it; 404 for whom it does not concern. */
export async function viewChangeRequest(
  ctx: Ctx,
  links: FileLinks,
  id: string,
): Promise<ChangeRequestDetailView> {
  const { actor, db } = ctx
  const found = await db.findOneBy(ChangeRequest, { id })
  if (!found) throw notFound()
  authorize(changeRequestPolicy, actor, 'see', found)
  const nameOf = await namesOfRequests(ctx, [found])
  const messages = await db.find(ChangeMessage, {
    where: { requestId: id },
    order: { at: 'ASC', id: 'ASC' },
  })
  const product = await db.findOneBy(Product, { id: found.productId })
  const listed = await db.findOneBy(ProductVersion, { id: product?.listedVersionId ?? id })
  const before = found.replaced ?? listed?.draft ?? null
  const sides = [found.proposal, before].map((side) => ({
    files: {},
    resources: [],
    ...side,
  }))
  const files = await db.findBy(ProductFile, { id: In(sides.flatMap(filesOf)) })
  const views = new Map(files.map((file) => [file.id, presentFile(file, links)]))
  const fileOf = (fileId: string) => views.get(fileId)
  return {
    ...presentChangeRequest(actor, found, nameOf(found)),
    messages: messages.map((message) => presentChangeMessage(actor, message)),
    proposal: presentProposal({ proposal: found.proposal, before, fileOf }),
    effect: await effectOfRequest(ctx, found),
  }
}
