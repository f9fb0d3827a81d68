import { leadsOutside, removedKindOf, removedKinds, type RemovedKind } from '@emporium/domain'
import sanitizeHtml from 'sanitize-html'

/** What the sanitiser takes away from a text, in the order of the list; words and their headings are not counted. */
export function removedFrom(html: string): RemovedKind[] {
  const found = new Set<RemovedKind>()
  const look = (name: string, attributes: Readonly<Record<string, string>>) => {
    const kind = removedKindOf(name)
    if (kind) found.add(kind)
    for (const attribute of Object.keys(attributes))
      if (attribute === 'style') found.add('styles')
      else if (attribute.startsWith('on')) found.add('scripts')
    const { href } = attributes
    if (name === 'a' && href !== undefined && !leadsOutside(href)) found.add('links')
  }
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    nonTextTags: [],
    allowVulnerableTags: true,
    onOpenTag: look,
  })
  return removedKinds.filter((kind) => found.has(kind))
}
