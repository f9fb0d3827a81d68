import { faultOf } from '@emporium/domain'
import { askThread, threadBeside } from '@emporium/service-kit'
import { letterUnprintable } from './brand-letter.problems.ts'
import type { PrintedLetter } from './letter-printer.ts'
import { letterTexts, type LetterPaper } from './letter.words.ts'

/** What the printing thread may use; a letter takes about a second of it. */
const bounds = { ms: 30_000, heapMb: 192 }

/** Prints a brand authorisation letter; what cannot be printed in full is refused with its characters (MK-1). */
export async function printLetter(paper: LetterPaper): Promise<Uint8Array> {
  const printer = threadBeside(import.meta.url, 'letter-printer')
  const printed = await askThread<PrintedLetter>(printer, letterTexts(paper), bounds)
  if ('bytes' in printed) return printed.bytes
  throw letterUnprintable({
    characters: printed.missing,
    because: faultOf('not-printable', { characters: printed.missing.join(' ') }),
  })
}
