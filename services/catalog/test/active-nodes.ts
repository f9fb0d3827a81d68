import {
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What stored text may consist of, written down apart from the sanitiser so that both must agree. */
const harmless = new Set(
  'p h2 h3 h4 ul ol li strong em u s a blockquote code pre table thead tbody tr th td hr br'.split(
    ' ',
  ),
)
const attributes: Readonly<Record<string, RegExp>> = {
  'a href': /^(https:\/\/|mailto:)/i,
  'a rel': /^noopener nofollow ugc$/,
  'a target': /^_blank$/,
  'th colspan': /^/,
  'th rowspan': /^/,
  'td colspan': /^/,
  'td rowspan': /^/,
  'ol start': /^/,
}
const html = 'http://www.w3.org/1999/xhtml'

/** An address as a browser takes it. */
const leadsOut = (href: string) =>
  ['https:', 'mailto:'].includes(URL.parse(href, 'https://market.example/')?.protocol ?? '')

function faultsOf(element: Element): string[] {
  const { tagName, namespaceURI, attrs } = element
  if (String(namespaceURI) !== html || !harmless.has(tagName)) return [`<${tagName}>`]
  return attrs
    .filter(({ name, value }) => {
      const form = attributes[`${tagName} ${name}`]
      return !form?.test(value) || (name === 'href' && !leadsOut(value))
    })
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`)
}

function walk(node: Node): string[] {
  if (tree.isCommentNode(node)) return ['<!---->']
  const own = tree.isElementNode(node) ? faultsOf(node) : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(walk)] : own
}

/** The text as a page holds it: in a part of its own, with another one after it. */
const paged = (text: string) => `<div>${text}</div><i></i>`

/**
 * Everything in a stored text that is more than text, as a browser's parser reads it in a page: elements and
 * attributes that are not harmless, and text that breaks out of its place. Read twice, since writing out what was
 * read must not bring anything to life.
 */
export function activeNodes(text: string): string[] {
  const read = parseFragment(paged(text))
  const again = parseFragment(serialize(read))
  return [read, again].flatMap((page) => {
    const [own, after, ...more] = page.childNodes
    const isHeld = own?.nodeName === 'div' && after?.nodeName === 'i' && more.length === 0
    const inside = own && 'childNodes' in own ? own.childNodes.flatMap(walk) : []
    return isHeld ? inside : ['breaks out', ...inside]
  })
}
