import type { RegionId } from '@emporium/domain'
import { drawLogo, type Colour, type LogoKind } from '../files/png.ts'
import { writePdf } from '../files/pdf.ts'
import type { Person } from '../people/person.ts'
import type { Installation, KeyPair } from '../play/installation.ts'
import { beginProduct, chooseImage, fillDraft, sendFile } from './publish.ts'
import { harborFacts, harborListing } from './sample-listing.ts'

/** What differs from product to product; the rest of the listing is filled in. */
export type ImagePlan = {
  listing?: Partial<typeof harborListing>
  source?: { regionId: RegionId; imageId: string }
  logo?: { ground: Colour; figure: Colour; kind: LogoKind }
}

const plainLogo: NonNullable<ImagePlan['logo']> = {
  ground: [11, 79, 88],
  figure: [217, 244, 245],
  kind: 'bars',
}

/** Makes a complete draft of an image product: image chosen, four steps filled, files uploaded (IM-1…8). */
export async function draftImageProduct(
  installation: Installation,
  seller: Person,
  key: KeyPair,
  plan: ImagePlan = {},
): Promise<string> {
  const listing = { ...harborListing, ...plan.listing }
  const productId = await beginProduct(seller, 'image')
  const { regionId, imageId } = plan.source ?? { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' }
  await chooseImage(seller, productId, key, regionId, imageId)
  await fillDraft(seller, productId, { ...listing, ...harborFacts })
  const { ground, figure, kind } = plan.logo ?? plainLogo
  const bytes = drawLogo(ground, figure, kind)
  await sendFile(installation, seller, productId, {
    slot: 'logo',
    name: 'logo.png',
    type: 'image/png',
    bytes,
  })
  const guide = writePdf(`${listing.name}: user guide`, [
    '1. Launch a server from the image.',
    '2. Open the address of the server in a browser.',
    '3. Sign in with the password that the first start printed, and change it.',
  ])
  await sendFile(installation, seller, productId, {
    slot: 'user_guide',
    name: 'user-guide.pdf',
    type: 'application/pdf',
    bytes: guide,
  })
  return productId
}
