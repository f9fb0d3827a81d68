import { faultOf, type FaultCode } from '@emporium/domain'
import { Worker } from 'node:worker_threads'
import type { Examined } from './examine-upload.ts'
import { fileNotReadable, fileNotSafe } from '../files/file.problems.ts'
import { atMost } from './at-most.ts'
import { activeContentOf } from './pdf-active-content.ts'

/** What the reading thread may use: milliseconds and MiB. */
const patience = 10_000
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** Reading threads of this process; time is counted from when a thread has its turn. */
const inTurn = atMost(2)

/** What the reading thread answers. */
export type PdfVerdict =
  | { pages: number }
  | { fault: 'encrypted' | 'damaged' | 'scripted' }
  | { fault: 'active'; code: FaultCode }

/** Beside this file, as source or as built. */
const reader = new URL(
  `./pdf-reader.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
)

/** Reads a PDF in a thread of its own, so that a hostile one costs a bounded time and memory (ASVS 15.2.5). */
function read(bytes: Uint8Array): Promise<PdfVerdict> {
  return new Promise((resolve) => {
    const worker = new Worker(reader, {
      workerData: bytes,
      resourceLimits: memory,
      execArgv: [],
    })
    const end = (verdict: PdfVerdict) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(verdict)
    }
    const timer = setTimeout(() => end({ fault: 'damaged' }), patience)
    worker.once('message', end)
    worker.once('error', () => end({ fault: 'damaged' }))
    worker.once('exit', () => end({ fault: 'damaged' }))
  })
}

const codes = { encrypted: 'pdf-encrypted', scripted: 'pdf-script' } as const

/** A PDF that can be opened by anyone and does nothing by itself (IM-6). */
export async function examinePdf(bytes: Uint8Array): Promise<Examined> {
  const active = activeContentOf(bytes)
  if (active) throw fileNotSafe({ because: faultOf(active) })
  const verdict = await inTurn(() => read(bytes))
  if ('pages' in verdict)
    return { bytes, contentType: 'application/pdf', pixels: null, pages: verdict.pages }
  if (verdict.fault === 'damaged') throw fileNotReadable({ because: faultOf('pdf-damaged') })
  throw fileNotSafe({
    because: faultOf(verdict.fault === 'active' ? verdict.code : codes[verdict.fault]),
  })
}
