import { diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, went or came (RV-5). */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string }

/** Chinese has no spaces between words: they are told apart by the browser's dictionary. */
const chinese = new Intl.Segmenter('zh', { granularity: 'word' })
const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** What changed from one text to the other, word by word. */
export function wordChanges(before: string, after: string): Stretch[] {
  const options = hasHan(before + after) ? { intlSegmenter: chinese } : {}
  const stretches = diffWordsWithSpace(before, after, options).map(
    ({ value, added, removed }): Stretch => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    }),
  )
  return joined(stretches)
}

/** Changes with nothing but a space between them read as one: "for 30 days" became "as long as you like". */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let [gone, came] = ['', '']
  const flush = () => {
    if (gone) result.push({ kind: 'gone', text: gone })
    if (came) result.push({ kind: 'new', text: came })
    gone = came = ''
  }
  stretches.forEach(({ kind, text }, i) => {
    const next = stretches[i + 1]
    const isBetween = kind === 'same' && text.trim() === '' && gone && came && next
    if (kind !== 'new' && (kind === 'gone' || isBetween)) gone += text
    if (kind !== 'gone' && (kind === 'new' || isBetween)) came += text
    if (kind === 'same' && !isBetween) {
      flush()
      result.push({ kind, text })
    }
  })
  flush()
  return result
}

/** The words of a rich text, a line for each block, so that two of them can be compared. */
export function linesOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const block of parsed.body.querySelectorAll('p, h2, h3, h4, li, blockquote, pre, br, tr'))
    block.append('\n')
  return (parsed.body.textContent ?? '').replace(/\n{2,}/g, '\n').trim()
}
