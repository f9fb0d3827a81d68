const blocks = 'p, h1, h2, h3, h4, h5, h6, div, ul, ol, table, blockquote, pre, hr'

function rename(element: Element, name: string): void {
  const next = element.ownerDocument.createElement(name)
  next.append(...element.childNodes)
  element.replaceWith(next)
}

/** The page has the one heading of the first level: all of the text go one down when it has such, and none below the fourth. */
function lowerHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  const step = body.querySelector('h1') ? 1 : 0
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1))
    rename(heading, `h${Math.min(level + step, 4)}`)
  }
}

/** Spaces that do not break stand in rows where programs align by them; a single one may be meant. */
function foldSpaces(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (!text.parentElement?.closest('pre'))
      text.textContent = (text.textContent ?? '').replaceAll(/\s{2,}/g, ' ')
}

/** Empty lines between blocks: the space there is a matter of the page. */
function dropBlanks(body: HTMLElement): void {
  for (const br of body.querySelectorAll('br')) {
    const beside = [br.previousElementSibling, br.nextElementSibling]
    if (br.className === 'Apple-interchange-newline' || beside.some((one) => one?.matches(blocks)))
      br.remove()
  }
  for (const block of body.querySelectorAll('p, h2, h3, h4, div'))
    if (block.textContent?.trim() === '' && !block.querySelector('table, hr')) block.remove()
}

/** Headings on their level, single spaces, no empty lines. */
export function mendText(body: HTMLElement): void {
  lowerHeadings(body)
  foldSpaces(body)
  dropBlanks(body)
}
