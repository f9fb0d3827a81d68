import type { Ctx, FileLinks } from '@emporium/service-kit'
import { newestVersion } from '../products/open-product.ts'
import { seenProduct } from '../products/product-parts.query.ts'
import { listingOf } from '../submissions/freeze-listing.ts'
import { filesOfDraft } from '../submissions/read-draft.query.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { presentListingFile, presentStorefrontProduct, type UrlOf } from './storefront.presenter.ts'
import type { PreviewView } from './storefront.schemas.ts'

/** The product page made from the newest draft, as if it were listed everywhere, plus the reviewer's files (IM-9). */
export async function previewProduct(ctx: Ctx, id: string, links: FileLinks): Promise<PreviewView> {
  const product = await seenProduct(ctx, id)
  const version = await newestVersion(ctx, id)
  const files = version ? await filesOfDraft(ctx.db, version) : new Map()
  const vendor = await ctx.db.findOneBy(VendorRef, { vendorId: product.vendorId })
  const versions = version ? [version] : []
  const shown = versions.map(({ id: versionId, draft, listedAt }) => ({
    id: versionId,
    listing: listingOf(product.type, draft, files),
    listedAt,
    readyRegions: draft.releaseRegions,
    addenda: [],
  }))
  const urlOf: UrlOf = ({ fileId }) => {
    const file = files.get(fileId)
    return file ? links.urlOf(file) : ''
  }
  const listing = shown[0]?.listing ?? null
  if (!listing) throw new Error(`product ${id} has no version`)
  return {
    ...presentStorefrontProduct({ product, vendor, listing, versions: shown, retired: [] }, urlOf),
    reviewerOnly: {
      trademark: presentListingFile(listing.trademark, urlOf),
      patent: presentListingFile(listing.patent, urlOf),
    },
  }
}
