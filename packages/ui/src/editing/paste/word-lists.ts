import { isNumbered, numberOf } from './markers.ts'
import { styleOf } from './pasted-style.ts'

/** Where a paragraph stands in the lists of Word. */
type Place = { list: string; level: number }
type Level = Place & { element: HTMLElement }

/** `mso-list: l0 level1 lfo1` on a paragraph; WPS and Word write it alike. */
function placeOf(node: Node): Place | null {
  if (!(node instanceof Element) || node.localName !== 'p') return null
  const said = /^(\S+)\s+level(\d+)/.exec(styleOf(node).get('mso-list') ?? '')
  return said ? { list: said[1] ?? '', level: Number(said[2]) } : null
}

/** Takes the written marker off a paragraph and answers it. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('[style]')].find(
    (element) => styleOf(element).get('mso-list') === 'ignore',
  )
  marker?.remove()
  return (marker?.textContent ?? '').replaceAll(/\s+/g, '')
}

function openList(document: Document, marker: string): HTMLElement {
  const list = document.createElement(isNumbered(marker) ? 'ol' : 'ul')
  const start = numberOf(marker) ?? 1
  if (list.localName === 'ol' && start > 1) list.setAttribute('start', String(start))
  return list
}

/** Puts a paragraph into the list it belongs to, beginning one before it or in the item above where it has to. */
function enter(open: Level[], paragraph: Element, place: Place): void {
  const marker = takeMarker(paragraph)
  const isDeeper = (level: Level | undefined) => level !== undefined && level.level > place.level
  while (isDeeper(open.at(-1))) open.pop()
  const fresh = openList(paragraph.ownerDocument, marker)
  const top = open.at(-1)
  const isSame = top?.level === place.level
  const goesOn = isSame && top.list === place.list && top.element.localName === fresh.localName
  if (!goesOn) {
    if (isSame) open.pop()
    const above = open.at(-1)?.element.lastElementChild
    if (above) above.append(fresh)
    else paragraph.before(fresh)
    open.push({ ...place, element: fresh })
  }
  const item = paragraph.ownerDocument.createElement('li')
  open.at(-1)?.element.append(item)
  item.append(paragraph)
}

const isBlank = (node: Node) => !(node instanceof Element) && node.textContent?.trim() === ''

/** Word writes lists as paragraphs with a marker in front: they become lists, nested as deep as they were. */
export function liftWordLists(body: HTMLElement): void {
  const parents = new Set([...body.querySelectorAll('p')].map(({ parentElement }) => parentElement))
  for (const parent of parents) {
    let open: Level[] = []
    const nodes = [...(parent?.childNodes ?? [])] // as they are before the first moves into a list
    for (const node of nodes) {
      const place = placeOf(node)
      if (place) enter(open, node as Element, place)
      else if (!isBlank(node)) open = []
    }
  }
}
