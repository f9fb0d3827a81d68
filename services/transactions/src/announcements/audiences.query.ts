import type { Ctx } from '@emporium/service-kit'
import { speakingFor } from '../contact/contact-scope.ts'
import type { AudiencesView } from './announcement.schemas.ts'

const subscribedProducts = `
  SELECT product.product_id AS id, product.name FROM product_refs product
  WHERE product.vendor_id = ANY($1) AND strpos(lower(product.name), lower($2)) > 0
    AND EXISTS (SELECT FROM subscriptions WHERE vendor_id = product.vendor_id AND product_id = product.product_id)
  ORDER BY lower(product.name), product.product_id LIMIT 100`

const versionsOf = `
  SELECT version_id AS id, listing ->> 'versionNumber' AS "versionNumber" FROM version_refs
  WHERE vendor_id = ANY($1) AND product_id = $2 AND listing ->> 'versionNumber' IS NOT NULL
  ORDER BY listed_at DESC, version_id LIMIT 100`

/** To whom the caller may announce something: products with subscribers, and the versions of one of them (SP-2). */
export async function listAudiences(
  ctx: Ctx,
  { vendorId, productId, q = '' }: { vendorId?: string; productId?: string; q?: string },
): Promise<AudiencesView> {
  const vendors = speakingFor(ctx.actor, vendorId)
  return {
    products: await ctx.db.query<AudiencesView['products']>(subscribedProducts, [
      vendors,
      q.trim(),
    ]),
    versions: productId
      ? await ctx.db.query<AudiencesView['versions']>(versionsOf, [vendors, productId])
      : [],
  }
}
