import { faultOf } from '@emporium/domain'
import { Worker } from 'node:worker_threads'
import type { Problem } from '@emporium/service-kit'
import {
  notAnXlsx,
  notOurTemplate,
  sheetActive,
  sheetDamaged,
  sheetEncrypted,
  sheetTooBig,
} from './isv-sheet.problems.ts'
import type { SheetVerdict } from './sheet-reader.ts'

/** What the reading thread may use: milliseconds and MiB. */
const patience = 8_000
const memory = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** Beside this file, as source or as built. */
const reader = new URL(
  `./sheet-reader.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
)

/** Reads a workbook in a thread of its own, so that a hostile one costs a bounded time and memory. */
function read(bytes: Uint8Array): Promise<SheetVerdict> {
  return new Promise((resolve) => {
    const worker = new Worker(reader, { workerData: bytes, resourceLimits: memory, execArgv: [] })
    const end = (verdict: SheetVerdict) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(verdict)
    }
    const timer = setTimeout(() => end({ fault: 'too_big' }), patience)
    worker.once('message', end)
    worker.once('error', () => end({ fault: 'too_big' }))
    worker.once('exit', () => end({ fault: 'damaged' }))
  })
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
