import { parentPort, workerData } from 'node:worker_threads'
import { drawLetter } from './draw-letter.ts'
import type { LetterTexts } from './letter.words.ts'
import { NoGlyph } from './letter-fonts.ts'

/** What the printing thread answers: the file, or the characters that it cannot print. */
export type PrintedLetter = { bytes: Uint8Array } | { missing: string[] }

/** Runs in a thread of its own: font tools are large and busy, letters are rare. */
async function print(words: LetterTexts): Promise<PrintedLetter> {
  try {
    return { bytes: await drawLetter(words) }
  } catch (error) {
    if (error instanceof NoGlyph) return { missing: error.characters }
    throw error
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await print(workerData as LetterTexts))
