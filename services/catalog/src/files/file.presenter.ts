import type { FileLinks } from '@emporium/service-kit'
import type { FileView } from './file.schemas.ts'
import type { ProductFile } from './product-file.entity.ts'

/** A file as those who may read it see it. */
export function presentFile(file: ProductFile, links: FileLinks): FileView {
  const { id, slot, name, contentType, bytes, sha256, pixels, pages, hasText, isPublic } = file
  return {
    fileId: id,
    slot,
    name,
    contentType,
    bytes,
    sha256,
    pixels,
    pages,
    hasText,
    isPublic,
    url: links.urlOf(file),
    uploadedAt: file.uploadedAt.toISOString(),
  }
}
