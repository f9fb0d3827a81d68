import { numberOf } from './markers.ts'

/** `一、安装`: a Chinese numeral that somebody typed; the sign behind it tells it from a word that begins so. */
const typed = /^\s*([一二三四五六七八九十]{1,3})、\s*(?=\S)/

const numberAt = (paragraph: Element | null): number | null => {
  const numeral =
    paragraph?.localName === 'p' ? typed.exec(paragraph.textContent ?? '')?.[1] : undefined
  return numeral ? numberOf(numeral) : null
}

/** Takes the typed numeral off the words, in whichever elements it stands. */
function takeNumeral(paragraph: Element): void {
  let left = typed.exec(paragraph.textContent ?? '')?.[0].length ?? 0
  const texts = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode()) {
    const words = text.textContent ?? ''
    text.textContent = words.slice(left)
    left -= words.length
  }
}

/** The paragraphs that count on from this one. */
function runFrom(first: Element): Element[] {
  const run = [first]
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
    if (numberAt(next) !== run.length + 1) break
    run.push(next)
  }
  return run
}

/** Paragraphs that somebody counted by hand, 一、二、三、 one below the other, are a list; a single one is a heading. */
export function liftTypedLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.closest('li') || numberAt(paragraph) !== 1) continue
    const run = runFrom(paragraph)
    if (run.length === 1) continue
    const list = paragraph.ownerDocument.createElement('ol')
    paragraph.before(list)
    for (const member of run) {
      takeNumeral(member)
      const item = list.ownerDocument.createElement('li')
      item.append(member)
      list.append(item)
    }
  }
}
