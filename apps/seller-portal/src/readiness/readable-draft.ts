import type { ProductFileView, ProductView } from '@emporium/api-client'
import type { ReadableFile, ReadableListing, ServerFacts } from '@emporium/domain'
import type { DraftValues } from '../drafts/draft-values.ts'

const fileOf = (file: ProductFileView | null): ReadableFile | null =>
  file && { name: file.name, pixels: file.pixels, hasText: file.hasText }

/** The draft as it stands in the form at this moment, saved or not, as the rules of listings read it (RV-8). */
export function readableDraft(
  { type, draft }: ProductView,
  values: DraftValues,
  facts: ServerFacts,
): ReadableListing {
  const { instanceTypes, accessPoints, resources, pictures, ...fields } = values
  return {
    ...fields,
    type,
    image: draft.image,
    releaseRegions: fields.releaseRegions ?? [],
    instanceTypeIds: instanceTypes ?? [],
    accessPointCount: accessPoints?.length ?? 0,
    resources: (resources ?? []).map(({ name, url, fileId }) => ({
      name,
      url: url ?? null,
      hasFile: Boolean(fileId),
    })),
    pictures: pictures ?? [],
    logo: fileOf(draft.files.logo),
    userGuide: fileOf(draft.files.user_guide),
    facts,
  }
}
