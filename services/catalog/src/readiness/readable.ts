import type { ProductType, ReadableFile, ReadableListing, ServerFacts } from '@emporium/domain'
import type { Draft } from '../drafts/draft.ts'
import type { ProductFile } from '../files/product-file.entity.ts'
import type { FilesById } from '../submissions/freeze-listing.ts'

const fileOf = (file: ProductFile | undefined): ReadableFile | null =>
  file ? { name: file.name, pixels: file.pixels, hasText: file.hasText } : null

/** A draft as the rules of listings read it, with what only the catalog knows (RV-8). */
export function readableOf(
  type: ProductType,
  draft: Draft,
  files: FilesById,
  facts: ServerFacts,
): ReadableListing {
  const {
    source,
    accessPoints,
    instanceTypes,
    resources,
    pictures = [],
    files: slots,
    ...fields
  } = draft
  return {
    ...fields,
    supportedUntil: fields.supportedUntil ?? null,
    type,
    image: source,
    accessPointCount: accessPoints.length,
    instanceTypeIds: instanceTypes.map(({ id }) => id),
    resources: resources.map(({ name, url, fileId }) => ({ name, url, hasFile: fileId !== null })),
    pictures,
    logo: fileOf(files.get(slots.logo ?? '')),
    userGuide: fileOf(files.get(slots.user_guide ?? '')),
    facts,
  }
}
