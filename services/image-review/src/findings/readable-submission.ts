import type { ReadableFile, ReadableListing } from '@emporium/domain'
import type { Listing, ListingFile } from '@emporium/events'

const fileOf = (file: ListingFile | null): ReadableFile | null =>
  file && { name: file.name, pixels: file.pixels ?? null, hasText: file.hasText ?? null }

/** What was handed in, as the rules of listings read it (RV-8). */
export function readableSubmission(
  listing: Listing,
  similarNames: readonly string[] = [],
): ReadableListing {
  const { image, saas, logo, userGuide, pictures = [], ...texts } = listing
  return {
    ...texts,
    supportedUntil: listing.supportedUntil ?? null,
    image: image?.source ?? null,
    hasBootScript: image?.hasBootScript ?? null,
    osFamily: image?.osFamily ?? null,
    osVersion: image?.osVersion ?? null,
    releaseRegions: image?.releaseRegions ?? [],
    recommendedConfiguration: image?.recommendedConfiguration ?? null,
    instanceTypeIds: image?.instanceTypes.map(({ id }) => id) ?? [],
    systemDiskGiB: image?.systemDiskGiB ?? null,
    networkType: image?.networkType ?? null,
    accessPointCount: image?.accessPoints.length ?? 0,
    productUrl: saas?.productUrl ?? null,
    pricingDetails: saas?.pricingDetails ?? null,
    resources: (saas?.resources ?? []).map(({ name, url, file }) => ({
      name,
      url,
      hasFile: file !== null,
    })),
    pictures,
    logo: fileOf(logo),
    userGuide: fileOf(userGuide),
    facts: { similarNames },
  }
}
