import type { RemovedKind } from '@emporium/domain'
import { mendLists } from './mend-lists.ts'
import { mendTables } from './mend-tables.ts'
import { mendText } from './mend-text.ts'
import { joinOnlineLists } from './online-lists.ts'
import { takeAway } from './take-away.ts'
import { liftTypedLists } from './typed-lists.ts'
import { liftWordLists } from './word-lists.ts'

/** What was pasted, as the editor reads it, and what it lost on the way. */
export type CleanPaste = { html: string; removed: RemovedKind[] }

/** Comments, among them Word's conditional ones with what only Office can draw, and conditions that stand open. */
const comments = /<!--[^]*?-->|<!\[(?:if|endif)[^\]]*\]>/gi

/**
 * Turns what Word, WPS, Google Docs and web pages put on the clipboard into plain headings, paragraphs, lists and tables.
 * Bold and italic need no help: the editor reads them from elements and styles alike.
 */
export function cleanPaste(html: string): CleanPaste {
  const { body } = new DOMParser().parseFromString(html.replaceAll(comments, ''), 'text/html')
  const removed = takeAway(body)
  if (!isFromEditor(body)) {
    liftWordLists(body)
    joinOnlineLists(body)
    liftTypedLists(body)
    mendLists(body)
    mendTables(body)
    mendText(body)
  }
  return { html: body.innerHTML, removed }
}

/** Text that was copied in an editor of this family is in order, empty lines that somebody wanted included. */
const isFromEditor = (body: HTMLElement) => body.querySelector('[data-pm-slice]') !== null
