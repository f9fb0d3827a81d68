import { unzipSync, zipSync, strFromU8 } from 'fflate'
import { readXlsx, type CellValue } from 'hucre/xlsx'
import { parentPort, workerData } from 'node:worker_threads'

/** A cell beside a key of ours, as it was written; `kind` says when it is not plain text. */
export type WrittenCell = {
  key: string
  row: number
  text: string | null
  kind: 'text' | 'boolean' | 'other'
}
/** What the reading thread answers. */
export type SheetVerdict =
  | { mark: CellValue[]; cells: WrittenCell[] }
  | { fault: 'not_xlsx' | 'encrypted' | 'active' | 'too_big' | 'damaged' | 'not_ours' }

/** What a filled template may hold when unpacked: far more than Excel, LibreOffice or WPS write for it. */
const most = { entries: 100, bytes: 8 * 1024 * 1024, sheets: 12 }
/** Where answers stand: everything outside is neither kept in memory nor read. */
const window = 'A1:E200'
const active = /vbaProject|macrosheets|activeX|embeddings|externalLinks|\.bin$|ctrlProps/i
const plainBins = /printerSettings\d*\.bin$/i

class Refused extends Error {
  readonly fault: Extract<SheetVerdict, { fault: string }>['fault']
  constructor(fault: Extract<SheetVerdict, { fault: string }>['fault']) {
    super(fault)
    this.fault = fault
  }
}

/** A compound file is the old .xls, or the wrapping of an encrypted .xlsx. */
function requireZip(bytes: Uint8Array): void {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (raw.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Refused(
      raw.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'not_xlsx',
    )
  if (raw.subarray(0, 4).toString('hex') !== '504b0304') throw new Refused('not_xlsx')
}

/** Unpacks within bounds. Sizes are counted as declared; what unpacks to more than it declared is cut there. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0
  let total = 0
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries += 1
      total += originalSize
      if (entries > most.entries || total > most.bytes) throw new Refused('too_big')
      if (active.test(name) && !plainBins.test(name)) throw new Refused('active')
      return true
    },
  })
  if (!parts['[Content_Types].xml'] || !parts['xl/workbook.xml']) throw new Refused('not_xlsx')
  return parts
}

/** Nothing of a workbook has a document type; what has one wants entities resolved (XXE, entity bombs). */
function requirePlainXml(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    const text = strFromU8(bytes)
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Refused('damaged')
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw new Refused('active')
  }
}

function written(
  value: CellValue | undefined,
  isFormula: boolean,
): Pick<WrittenCell, 'text' | 'kind'> {
  if (isFormula || value instanceof Date) return { text: null, kind: 'other' }
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' }
  if (value === null || value === undefined) return { text: null, kind: 'text' }
  return { text: String(value), kind: 'text' }
}

async function verdict(bytes: Uint8Array): Promise<SheetVerdict> {
  requireZip(bytes)
  const parts = unpack(bytes)
  requirePlainXml(parts)
  // Packed anew, so that the reader sees exactly what was examined.
  const { sheets } = await readXlsx(zipSync(parts, { level: 0 }), {
    range: window,
    sheets: ({ index }) => index < most.sheets,
  })
  const mark = sheets.find(({ name }) => name === 'emporium')?.rows[0]
  const filled = sheets.find(({ rows }) => rows.some(([key]) => key === 'productName'))
  if (!mark || !filled) throw new Refused('not_ours')
  const cells = filled.rows.flatMap(([key, , answer], index): WrittenCell[] => {
    if (typeof key !== 'string' || key === '') return []
    const cell = filled.cells?.get(`${index},2`)
    const isFormula = cell?.formula !== undefined || cell?.type === 'error'
    return [{ key, row: index + 1, ...written(answer, isFormula) }]
  })
  return { mark, cells }
}

async function answer(bytes: Uint8Array): Promise<SheetVerdict> {
  try {
    return await verdict(bytes)
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'damaged' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await answer(new Uint8Array(workerData as Uint8Array)))
