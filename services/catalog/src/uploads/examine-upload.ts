import { fileSlots, type FileSlot } from '@emporium/domain'
import { fileTypeFromBuffer } from 'file-type'
import { examinePdf } from './examine-pdf.ts'
import { examinePicture } from './examine-picture.ts'
import { fileTypeNotAccepted } from '../files/file.problems.ts'

/** What is stored of an upload: pictures are written anew, PDFs are as sent. */
export type Examined = {
  bytes: Uint8Array
  contentType: string
  pixels: { width: number; height: number } | null
}

/** Bytes after the end mark of a PDF that are still taken for a line break or padding. */
const slack = 1_024

/** Whether the PDF is nothing else as well: it begins with its mark and ends with it. */
function isOnlyPdf(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    raw.subarray(0, 5).toString('latin1') === '%PDF-' &&
    raw.lastIndexOf('%%EOF') >= raw.length - slack
  )
}

/** Finds out what a file is by reading all of it, and refuses what the slot doesn't take (IM-6). */
export async function examineUpload(bytes: Uint8Array, slot: FileSlot): Promise<Examined> {
  const accepted: readonly string[] = fileSlots[slot].types
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (!type || !accepted.includes(type) || (type === 'application/pdf' && !isOnlyPdf(bytes)))
    throw fileTypeNotAccepted({
      detail: `Accepted here: ${accepted.map((each) => each.split('/')[1]?.toUpperCase()).join(', ')}.`,
      accepted: [...accepted],
    })
  return type === 'application/pdf' ? examinePdf(bytes) : examinePicture(bytes, type, slot)
}
