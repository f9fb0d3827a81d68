import { faultOf } from '@emporium/domain'
import { askThread, NoAnswer, threadBeside, type Problem } from '@emporium/service-kit'
import {
  notAnXlsx,
  notOurTemplate,
  sheetActive,
  sheetDamaged,
  sheetEncrypted,
  sheetTooBig,
} from './isv-sheet.problems.ts'
import type { SheetVerdict } from './sheet-reader.ts'

/** What the reading thread may use: a hostile workbook costs no more. */
const bounds = { ms: 8_000, heapMb: 160 }

/** Reads a workbook; one that the reader takes no end of, or breaks on, is too big for it. */
async function read(bytes: Uint8Array): Promise<SheetVerdict> {
  try {
    return await askThread(threadBeside(import.meta.url, 'sheet-reader'), bytes, bounds)
  } catch (error) {
    if (error instanceof NoAnswer)
      return { fault: error.because === 'gone' ? 'damaged' : 'too_big' }
    throw error
  }
}

type Fault = Extract<SheetVerdict, { fault: string }>['fault']

const refusals: Readonly<Record<Fault, () => Problem>> = {
  not_xlsx: () => notAnXlsx({ because: faultOf('save-as-xlsx') }),
  encrypted: () => sheetEncrypted({ because: faultOf('save-unprotected') }),
  active: () => sheetActive({ because: faultOf('copy-into-template') }),
  too_big: () => sheetTooBig({ because: faultOf('copy-into-template') }),
  damaged: () => sheetDamaged({ because: faultOf('save-again') }),
  not_ours: () => notOurTemplate({ because: faultOf('download-template') }),
}

/** What stands in an uploaded workbook; each way to be no sheet of ours has its own refusal (ON-8). */
export async function examineSheet(
  bytes: Uint8Array,
): Promise<Exclude<SheetVerdict, { fault: string }>> {
  const verdict = await read(bytes)
  if ('fault' in verdict) throw refusals[verdict.fault]()
  return verdict
}
