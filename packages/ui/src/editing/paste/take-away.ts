import { leadsOutside, removedKindOf, removedKinds, type RemovedKind } from '@emporium/domain'
import { hasLook } from './pasted-style.ts'

/** Words that nobody was meant to read: comments of colleagues and hidden text, which Word copies along. */
const hidden = /mso-element:\s*comment|mso-hide:\s*all|display:\s*none/i
const hiddenClass = 'MsoCommentReference'

const isHidden = (element: Element) =>
  hidden.test(element.getAttribute('style') ?? '') || element.classList.contains(hiddenClass)

/** Parts of a form that hold words of the page: they go, the words stay. */
const wrappers = new Set(['form', 'button'])

const isSpacer = (element: Element) =>
  ['width', 'height'].some((side) => /^[01](px)?$/.test(element.getAttribute(side) ?? ''))

/**
 * Takes out what a rich text may not have and answers what was taken, as the server tells it. Fonts, sizes and the style
 * sheets of the program go unsaid, for nobody misses them; a colour or a mark that meant something is told.
 */
export function takeAway(body: HTMLElement): RemovedKind[] {
  const found = new Set<RemovedKind>()
  for (const element of body.querySelectorAll('*')) {
    if (isHidden(element)) element.remove()
    if (!body.contains(element)) continue
    const kind = removedKindOf(element.localName)
    if (hasLook(element)) found.add('styles')
    if (element.getAttributeNames().some((name) => name.startsWith('on'))) found.add('scripts')
    if (element.localName === 'a') takeLink(element, found)
    if (!kind) continue
    if (kind !== 'styles' && !isSpacer(element)) found.add(kind)
    if (wrappers.has(element.localName)) element.replaceWith(...element.childNodes)
    else element.remove()
  }
  return removedKinds.filter((kind) => found.has(kind))
}

/** A link that leads nowhere the server allows becomes its words; a mere anchor is no loss. */
function takeLink(link: Element, found: Set<RemovedKind>): void {
  const href = link.getAttribute('href')
  if (leadsOutside(href)) return
  if (href !== null) found.add('links')
  link.replaceWith(...link.childNodes)
}
