import type { Ctx } from '@emporium/service-kit'
import { newestVersion } from '../products/open-product.ts'
import { seenProduct } from '../products/product-parts.query.ts'
import { readableDraft } from '../submissions/read-draft.query.ts'
import { isReady, readinessOf } from './readiness.ts'

/** What the newest draft of a product lacks: the same rules as at submitting (IM-9). */
export async function draftReadiness(ctx: Ctx, id: string) {
  const product = await seenProduct(ctx, id)
  const version = await newestVersion(ctx, id)
  const findings = version ? readinessOf(await readableDraft(ctx.db, product, version)) : []
  return { isReady: isReady(findings), findings }
}
