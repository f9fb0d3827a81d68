import { notFound, type Ctx } from '@emporium/service-kit'
import { newestVersion } from '../products/open-product.ts'
import { seenProduct } from '../products/product-parts.query.ts'
import { readDraft } from '../submissions/read-draft.query.ts'
import { presentReadiness } from './readiness.presenter.ts'
import type { ReadinessView } from './readiness.schemas.ts'

/** What the newest draft of a product lacks: the same rules as at submitting and in the review (IM-9, RV-8). */
export async function draftReadiness(ctx: Ctx, id: string): Promise<ReadinessView> {
  const product = await seenProduct(ctx, id)
  const version = await newestVersion(ctx, id)
  // A product is begun together with its first version.
  if (!version) throw notFound()
  const { readable } = await readDraft(ctx.db, product, version, ctx.now())
  return presentReadiness(readable)
}
