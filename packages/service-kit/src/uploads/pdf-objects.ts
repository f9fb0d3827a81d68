import type { FaultCode } from '@emporium/domain'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { activeNames } from './pdf-active-content.ts'

/** What links may lead to; others start programs or read files. */
const outside = /^(https?|mailto|tel):/i
const hasScheme = /^[a-z][a-z0-9+.-]*:/i

/** What may happen when a document is opened: it shows one of its own pages. */
const quiet: readonly unknown[] = ['GoTo', 'Named']

const nameOf = (value: PDFObject | undefined) =>
  value instanceof PDFName ? value.decodeText() : undefined

const wordsOf = (dict: PDFDict) =>
  dict
    .entries()
    .map(([key, value]) => `/${key.decodeText()} /${nameOf(value) ?? ''} `)
    .join('')

function linkFault(dict: PDFDict): FaultCode | null {
  const target = dict.lookup(PDFName.of('URI'))
  if (!(target instanceof PDFString || target instanceof PDFHexString)) return null
  const address = target.decodeText().replaceAll(/[\p{Cc}\s]/gu, '')
  return hasScheme.test(address) && !outside.test(address) ? 'pdf-link' : null
}

function openingFault(dict: PDFDict): FaultCode | null {
  const opening = dict.lookup(PDFName.of('OpenAction'))
  const does =
    opening instanceof PDFDict && !quiet.includes(nameOf(opening.lookup(PDFName.of('S'))))
  const further = dict.lookup(PDFName.of('AA'))
  return does || (further instanceof PDFDict && further.entries().length > 0) ? 'pdf-opens' : null
}

function dictsIn(value: PDFObject, depth = 0): PDFDict[] {
  if (depth > 64) return []
  if (value instanceof PDFStream) return dictsIn(value.dict, depth)
  if (value instanceof PDFDict)
    return [value, ...value.values().flatMap((each) => dictsIn(each, depth + 1))]
  return value instanceof PDFArray
    ? value.asArray().flatMap((each) => dictsIn(each, depth + 1))
    : []
}

/**
 * Why a PDF would do more than show pages, or null when it would not: every object is looked at as a reader of PDFs
 * understands it, so that nothing hides behind the way it is written (IM-6).
 */
export async function activeObjectsOf(bytes: Uint8Array): Promise<FaultCode | null> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, capNumbers: true })
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, value]) => dictsIn(value))
  for (const dict of dicts) {
    const fault = activeNames(wordsOf(dict)) ?? linkFault(dict) ?? openingFault(dict)
    if (fault) return fault
  }
  return null
}
