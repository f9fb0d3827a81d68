import type { SingleSlot } from '@emporium/domain'
import type { FileLinks } from '@emporium/service-kit'
import { presentFile } from '../files/file.presenter.ts'
import type { DraftView } from './draft.view.ts'
import type { FilesById } from '../submissions/freeze-listing.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'

/** The wizard's fields with their files. */
export function presentDraft(
  version: ProductVersion,
  files: FilesById,
  links: FileLinks,
): DraftView {
  const { source, files: slots, resources, pictures = [], ...fields } = version.draft
  const fileOf = (id: string | null | undefined) => {
    const file = files.get(id ?? '')
    return file ? presentFile(file, links) : null
  }
  const inSlot = (slot: SingleSlot) => fileOf(slots[slot])
  return {
    ...fields,
    supportedUntil: fields.supportedUntil ?? null,
    versionId: version.id,
    revision: version.revision,
    isEditable: version.isEditable,
    image: source,
    resources: resources.map(({ name, url, fileId }) => ({ name, url, file: fileOf(fileId) })),
    pictures: pictures.flatMap(({ alt, fileId }) => {
      const file = fileOf(fileId)
      return file ? [{ alt, file }] : []
    }),
    files: {
      logo: inSlot('logo'),
      user_guide: inSlot('user_guide'),
      trademark: inSlot('trademark'),
      patent: inSlot('patent'),
    },
  }
}
