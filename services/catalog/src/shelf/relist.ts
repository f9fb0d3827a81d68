import { idOf, type Ctx, type Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import type { Draft } from '../drafts/draft.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import { listingOf } from '../submissions/freeze-listing.ts'
import { filesOfDraft } from '../submissions/read-draft.query.ts'
import { Submission } from '../submissions/submission.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { putOnShelf } from './put-on-shelf.ts'

/**
 * Replaces the listing of a SaaS product by one with the changed fields, at once: operations has seen the differences
 * and answers for them (SA-3). What was listed before stays in the history.
 */
export async function relist(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  change: Partial<Draft>,
): Promise<void> {
  const listed = await tx.lock(ProductVersion, product.listedVersionId ?? product.id)
  const version = ProductVersion.begin(product.id, { ...listed.draft, ...change }, ctx.now())
  const files = await filesOfDraft(tx.manager, version)
  await tx.manager.update(ProductFile, { id: In([...files.keys()]) }, { isFrozen: true })
  const listing = listingOf(product.type, version.draft, files)
  const of = { productId: product.id, versionId: version.id, round: 1, submittedBy: null }
  const submission = Submission.freeze(of, listing, ctx.now())
  const step = version.submit(submission.id, ctx.now())
  await tx.save(version)
  await tx.save(submission)
  await tx.record(step, null, { staffId: idOf(ctx.actor) })
  await putOnShelf(ctx, tx, { product, version, submission }, idOf(ctx.actor))
}
