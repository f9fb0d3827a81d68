/** The elements that vendor terms are written with; their text alone is what people accept (ON-5). */
const elements = new Set(
  'p h2 h3 h4 ul ol li strong em s br hr a blockquote code pre table tbody tr th td'.split(' '),
)

const tag = /<(\/?)([a-z0-9]+)([^<>]*)>/gi
const spans = { colspan: /^\d{1,3}$/, rowspan: /^\d{1,3}$/ }
/** What an element may say beside its name: where a link leads, where a list begins, how far a cell goes. */
const attributes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^(?:https:\/\/|mailto:)\S+$/i, target: /^_blank$/, rel: /^[a-z ]+$/ },
  ol: { start: /^\d{1,6}$/ },
  th: spans,
  td: spans,
}
const attribute = /\s+([a-z]+)="([^"]*)"/gi

function areAllowed(name: string, rest: string): boolean {
  const said = [...rest.matchAll(attribute)]
  const known = attributes[name] ?? {}
  const areKnown = said.every(
    ([, key = '', value = '']) => Object.hasOwn(known, key) && known[key]?.test(value),
  )
  return areKnown && said.length > 0 && rest.replaceAll(attribute, '').trim() === ''
}

function isAllowed(isEnd: boolean, name: string, rest: string): boolean {
  if (!elements.has(name)) return false
  return rest.trim() === '' || (!isEnd && areAllowed(name, rest))
}

/** What of a text is no plain text of terms: the first tag that may not be there, or a stray sign; null when all is well. */
export function strangeIn(html: string): string | null {
  for (const [whole, end = '', name = '', rest = ''] of html.matchAll(tag))
    if (!isAllowed(end === '/', name.toLowerCase(), rest)) return whole
  return /[<>]/.exec(html.replaceAll(tag, ''))?.[0] ?? null
}
