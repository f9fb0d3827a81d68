import type { ReviewCaseView } from '@emporium/api-client'
import type { ListingFacts, ListingFileFacts } from '@emporium/ui'

type Listing = ReviewCaseView['listing']
type ListingFile = NonNullable<Listing['logo']>

/** The frozen listing of a case as buyers would see it (IM-9); `linkTo` gives a file's link. */
export function listingOfCase(
  { listing, vendorName }: Pick<ReviewCaseView, 'listing' | 'vendorName'>,
  linkTo: (fileId: string) => string | undefined,
): ListingFacts {
  const fileOf = (file: ListingFile | null): ListingFileFacts | null =>
    file && { name: file.name, bytes: file.bytes, url: linkTo(file.fileId) ?? file.url }
  const {
    logo,
    userGuide,
    pictures = [],
    image,
    saas,
    versionNumber,
    releaseNote,
    ...same
  } = listing
  const regionIds = image?.releaseRegions ?? []
  return {
    ...same,
    vendorName,
    versionNumber,
    logoUrl: logo ? (linkTo(logo.fileId) ?? null) : null,
    userGuide: fileOf(userGuide),
    pictures: pictures.flatMap(({ alt, file }) => {
      const url = linkTo(file.fileId)
      return url ? [{ alt, url, pixels: file.pixels ?? null }] : []
    }),
    versions: [
      {
        id: 'submitted',
        versionNumber,
        releaseNote,
        supportedUntil: listing.supportedUntil ?? null,
        regionIds,
      },
    ],
    image: image && { ...image, regionIds, architecture: image.source.architecture },
    saas: saas && {
      ...saas,
      resources: saas.resources.map((one) => ({ ...one, file: fileOf(one.file) })),
    },
  }
}
