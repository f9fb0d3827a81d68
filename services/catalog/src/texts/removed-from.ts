import { removedKinds, type RemovedKind } from '@emporium/domain'
import sanitizeHtml from 'sanitize-html'
import { isOutside } from './sanitise.ts'

/** The kind of each element that takes something away with it; what only wraps words (`span`, `font`) goes unsaid. */
const kinds: Readonly<Record<string, RemovedKind>> = {
  script: 'scripts',
  noscript: 'scripts',
  style: 'styles',
  link: 'styles',
  img: 'images',
  picture: 'images',
  svg: 'images',
  canvas: 'images',
  video: 'media',
  audio: 'media',
  source: 'media',
  iframe: 'frames',
  frame: 'frames',
  object: 'frames',
  embed: 'frames',
  applet: 'frames',
  form: 'forms',
  input: 'forms',
  button: 'forms',
  select: 'forms',
  textarea: 'forms',
}

/** What the sanitiser takes away from a text, in the order of the list; words and their headings are not counted. */
export function removedFrom(html: string): RemovedKind[] {
  const found = new Set<RemovedKind>()
  const look = (name: string, attributes: Readonly<Record<string, string>>) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind) found.add(kind)
    for (const attribute of Object.keys(attributes))
      if (attribute === 'style') found.add('styles')
      else if (attribute.startsWith('on')) found.add('scripts')
    const { href } = attributes
    if (name === 'a' && href !== undefined && !isOutside(href)) found.add('links')
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
