/** The elements that vendor terms are written with; their text alone is what people accept (ON-5). */
const elements = new Set('p h2 h3 ul ol li strong em br a blockquote code pre'.split(' '))

const tag = /<(\/?)([a-z0-9]+)([^<>]*)>/gi
/** What a link may say: where it leads, and what the editor adds to it. */
const attributes: Readonly<Record<string, RegExp>> = {
  href: /^(?:https:\/\/|mailto:)\S+$/i,
  target: /^_blank$/,
  rel: /^[a-z ]+$/,
}
const attribute = /\s+([a-z]+)="([^"]*)"/gi

function isLink(rest: string): boolean {
  const said = [...rest.matchAll(attribute)]
  const areKnown = said.every(([, name = '', value = '']) => attributes[name]?.test(value))
  return areKnown && said.length > 0 && rest.replaceAll(attribute, '').trim() === ''
}

function isAllowed(isEnd: boolean, name: string, rest: string): boolean {
  if (!elements.has(name.toLowerCase())) return false
  return rest.trim() === '' || (!isEnd && name.toLowerCase() === 'a' && isLink(rest))
}

/** What of a text is no plain text of terms: the first tag that may not be there, or a stray sign; null when all is well. */
export function strangeIn(html: string): string | null {
  for (const [whole, end = '', name = '', rest = ''] of html.matchAll(tag))
    if (!isAllowed(end === '/', name, rest)) return whole
  return /[<>]/.exec(html.replaceAll(tag, ''))?.[0] ?? null
}
