import { faultOf, type FaultCode } from '@emporium/domain'
import { askThread, NoAnswer, threadBeside } from '../threads/ask-thread.ts'
import { atMost } from '../threads/at-most.ts'
import type { Examined } from './examine-upload.ts'
import { fileNotReadable, fileNotSafe } from './upload.problems.ts'
import { activeContentOf } from './pdf-active-content.ts'

/** What the reading thread may use: a hostile document costs no more. */
const bounds = { ms: 10_000, heapMb: 192 }

/** Reading threads of this process; time is counted from when a thread has its turn. */
const inTurn = atMost(2)

/** What the reading thread answers. */
export type PdfVerdict =
  | { pages: number; hasText: boolean | null }
  | { fault: 'encrypted' | 'damaged' | 'scripted' }
  | { fault: 'active'; code: FaultCode }

/** Reads a PDF; one that the reader takes no end of, or breaks on, is damaged. */
async function read(bytes: Uint8Array): Promise<PdfVerdict> {
  try {
    return await askThread(threadBeside(import.meta.url, 'pdf-reader'), bytes, bounds)
  } catch (error) {
    if (error instanceof NoAnswer) return { fault: 'damaged' }
    throw error
  }
}

const codes = { encrypted: 'pdf-encrypted', scripted: 'pdf-script' } as const

/** A PDF that can be opened by anyone and does nothing by itself (IM-6). */
export async function examinePdf(bytes: Uint8Array): Promise<Examined> {
  const active = activeContentOf(bytes)
  if (active) throw fileNotSafe({ because: faultOf(active) })
  const verdict = await inTurn(() => read(bytes))
  if ('pages' in verdict) return { bytes, contentType: 'application/pdf', pixels: null, ...verdict }
  if (verdict.fault === 'damaged') throw fileNotReadable({ because: faultOf('pdf-damaged') })
  throw fileNotSafe({
    because: faultOf(verdict.fault === 'active' ? verdict.code : codes[verdict.fault]),
  })
}
