import { faultOf } from '@emporium/domain'
import { examinePdf } from './examine-pdf.ts'
import { readablePlainText } from './plain-text.ts'
import { fileTypeNotAccepted } from './upload.problems.ts'

/** What is stored of an upload: pictures are written anew, PDFs and texts are as sent. */
export type Examined = {
  bytes: Uint8Array
  contentType: string
  pixels: { width: number; height: number } | null
  /** Pages of a PDF. */
  pages: number | null
  /** Whether a PDF has text that can be searched and read aloud; null of what is none, and where it is not known. */
  hasText: boolean | null
}

/** Bytes after the end mark of a PDF that are still taken for a line break or padding. */
const slack = 1_024

/** How far readers look for what a file is. */
const sniffed = 1_024

/** The end of an archive, which is found from behind: whether one ends with the file. */
function endsAsArchive(raw: Buffer): boolean {
  const at = raw.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  return at >= 0 && at + 22 <= raw.length && at + 22 + raw.readUInt16LE(at + 20) === raw.length
}

/** Whether the PDF is nothing else as well: it begins with its mark, ends with it, and is neither page nor archive. */
function isOnlyPdf(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const beginning = raw.subarray(0, sniffed).toString('latin1')
  return (
    beginning.startsWith('%PDF-') &&
    !/<(!doctype|html|head|body|script|svg|iframe|\?xml)[\s>/]/i.test(beginning) &&
    raw.lastIndexOf('%%EOF') >= raw.length - slack &&
    !endsAsArchive(raw)
  )
}

/** What a file of this type is called: `image/svg+xml` is an SVG. */
const nameOf = (type: string) =>
  type === 'image/webp' ? 'WebP' : (type.split('/')[1] ?? type).replace('+xml', '').toUpperCase()

/** Whether it is a drawing: a text in angle brackets whose first element is `<svg`. */
function isSvg(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, sniffed)).trimStart()
  const elements = beginning.replaceAll(/<!--[^]*?-->/g, '')
  return (
    beginning.startsWith('<') && /<([a-z][\w:-]*)/i.exec(elements)?.[1]?.toLowerCase() === 'svg'
  )
}

/** What the bytes are, whatever the name of the file says, beside what is wanted. */
function whatWasFound(bytes: Uint8Array, type: string | undefined, accepted: readonly string[]) {
  const types = accepted.map(nameOf)
  const found = isSvg(bytes) ? 'image/svg+xml' : type
  // A PDF that is something else as well is of an accepted type, and yet not that alone.
  if (!found || accepted.includes(found)) return faultOf('file-types', { types })
  return faultOf('file-type-found', { found: nameOf(found), types })
}

/** What is taken: types by content; of a picture, the longest side and the type as it is stored. */
export type Accepted = { types: readonly string[]; mostPixels?: number; storedAs?: 'image/webp' }

/** What a file is: what its bytes say; where texts are taken, a text when they say nothing and can be read as one. */
async function typeOf(bytes: Uint8Array, accepted: readonly string[]): Promise<string | undefined> {
  // Processes that never see a file do not pay for the library.
  const { fileTypeFromBuffer } = await import('file-type')
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (found || !accepted.includes('text/plain')) return found
  return !isSvg(bytes) && readablePlainText(bytes) ? 'text/plain' : undefined
}

/** Finds out what a file is by reading all of it, and refuses what is not taken (IM-6). */
export async function examineUpload(
  bytes: Uint8Array,
  { types: accepted, ...storing }: Accepted,
): Promise<Examined> {
  const type = await typeOf(bytes, accepted)
  if (!type || !accepted.includes(type) || (type === 'application/pdf' && !isOnlyPdf(bytes)))
    throw fileTypeNotAccepted({
      because: whatWasFound(bytes, type, accepted),
      accepted: [...accepted],
    })
  if (type === 'application/pdf') return examinePdf(bytes)
  if (type === 'text/plain')
    return { bytes, contentType: type, pixels: null, pages: null, hasText: null }
  // The picture library is large, and the worker and many an API never see a picture.
  const { examinePicture } = await import('./examine-picture.ts')
  return examinePicture(bytes, type, storing)
}
