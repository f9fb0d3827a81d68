import { checkListing, isReady, faultOf, faultOfFinding } from '@emporium/domain'
import { ProductSubmitted, VersionSubmitted, type Listing } from '@emporium/events'
import { idOf, invalidRequest, type Ctx, type Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { ProductFile } from '../files/product-file.entity.ts'
import { lockProduct, type Opened } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'
import { overtakeAppeal } from '../review-progress/note-appeal.ts'
import {
  isvConfirmationNeeded,
  nothingToEdit,
  vendorSuspended,
} from '../products/product.problems.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { listingOf } from './freeze-listing.ts'
import { readDraft } from './read-draft.query.ts'
import { Submission } from './submission.entity.ts'

/** The vendor, if it may submit products of this type (ON-7, ON-8). */
async function confirmedVendor(tx: Tx, product: Product): Promise<VendorRef> {
  const vendor = await tx.find(VendorRef, { vendorId: product.vendorId })
  if (vendor?.isSuspended) throw vendorSuspended()
  if (!vendor?.isvTypes.includes(product.type))
    throw isvConfirmationNeeded({ productType: product.type })
  return vendor
}

/** The listing as it will be judged; 400 with every field that stands in the way. What is only advised does not. */
async function completeListing(tx: Tx, { product, version }: Opened, now: Date): Promise<Listing> {
  const { readable, files } = await readDraft(tx.manager, product, version, now)
  const findings = checkListing(readable)
  if (!isReady(findings))
    throw invalidRequest({
      because: faultOf('not-complete'),
      errors: findings.filter(({ severity }) => severity === 'blocking').map(faultOfFinding),
    })
  await tx.manager.update(ProductFile, { id: In([...files.keys()]) }, { isFrozen: true })
  return listingOf(product.type, version.draft, files)
}

/** Hands a product or a further version in for review: what was filled in is frozen (IM-9, IM-10, SA-1). */
export function submitProduct(ctx: Ctx, id: string): Promise<Opened> {
  return ctx.transaction(async (tx) => {
    const opened = await lockProduct(ctx, tx, id, 'submit')
    const { product, version } = opened
    if (product.discardedAt) throw nothingToEdit()
    const round = 1 + (await tx.manager.countBy(Submission, { versionId: version.id }))
    const of = { productId: id, versionId: version.id, round, submittedBy: idOf(ctx.actor) }
    const submission = Submission.freeze(of, {} as Listing, ctx.now())
    const step = version.submit(submission.id, ctx.now())
    const vendor = await confirmedVendor(tx, product)
    submission.listing = await completeListing(tx, opened, ctx.now())
    product.rename(version.draft.name, ctx.now())
    await tx.save(submission)
    await tx.save(version)
    await tx.save(product)
    await overtakeAppeal(tx, version.id)
    await tx.record(step)
    await tx.publish(product.wasListed ? VersionSubmitted : ProductSubmitted, {
      submissionId: submission.id,
      productId: id,
      versionId: version.id,
      vendorId: vendor.vendorId,
      vendorName: vendor.name,
      round,
      listing: submission.listing,
    })
    return opened
  })
}
