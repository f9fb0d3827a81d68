type Level = { level: number; list: Element }

/** Words between two lists, outside of any element, part them. */
function hasWordsBefore(list: Element): boolean {
  for (
    let node = list.previousSibling;
    node && !(node instanceof Element);
    node = node.previousSibling
  )
    if (node.textContent?.trim()) return true
  return false
}

function opened(list: Element, above: Element | null): Element {
  const fresh = list.ownerDocument.createElement(list.localName)
  const start = list.getAttribute('start')
  if (start && Number(start) > 1) fresh.setAttribute('start', start)
  if (above) above.append(fresh)
  else list.before(fresh)
  return fresh
}

/** Puts an item where its level says, beginning a list before or in the item above where it has to. */
function enter(open: Level[], item: Element, list: Element): void {
  const level = Number(item.getAttribute('data-aria-level')) || 1
  while ((open.at(-1)?.level ?? 0) > level) open.pop()
  const isOther = open.at(-1)?.list.localName !== list.localName
  if (open.at(-1)?.level === level && isOther) open.pop()
  if (open.at(-1)?.level !== level)
    open.push({ level, list: opened(list, open.at(-1)?.list.lastElementChild ?? null) })
  open.at(-1)?.list.append(item)
}

/**
 * Word Online writes every item as a list of its own in a box, says its level aside, and ends each paragraph with a space:
 * what follows one another becomes one list, nested as deep as it was.
 */
export function joinOnlineLists(body: HTMLElement): void {
  for (const end of body.querySelectorAll('span.EOP')) end.remove()
  for (const box of body.querySelectorAll('div.ListContainerWrapper'))
    box.replaceWith(...box.childNodes)
  let open: Level[] = []
  for (const list of body.querySelectorAll(':is(ul, ol):has(> li[data-aria-level])')) {
    const isNext = open[0]?.list === list.previousElementSibling && !hasWordsBefore(list)
    if (!isNext) open = []
    for (const item of list.querySelectorAll(':scope > li')) enter(open, item, list)
    list.remove()
  }
}
