import { notFound, type Ctx, type FileLinks, type SignedLink } from '@emporium/service-kit'
import { productPolicy } from '../products/product.policy.ts'
import { ProductFile } from './product-file.entity.ts'

/**
 * A file that the caller may read: public ones anyone, others the vendor, staff, or who holds a signed link; 404 for
 * everybody else, as if it were not there.
 */
export async function readableFile(
  ctx: Ctx,
  links: FileLinks,
  id: string,
  link: SignedLink = {},
): Promise<ProductFile> {
  const file = await ctx.db.findOneBy(ProductFile, { id })
  if (!file) throw notFound()
  if (file.isPublic || links.accepts(id, link) || productPolicy.see(ctx.actor, file)) return file
  throw notFound()
}
