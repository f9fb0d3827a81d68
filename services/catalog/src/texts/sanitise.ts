import { leadsOutside, outsideLink, withoutTurns } from '@emporium/domain'
import sanitizeHtml from 'sanitize-html'
import { tidy } from './tidy.ts'

const options: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'u',
    's',
    'a',
    'blockquote',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'br',
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    ol: ['start'],
  },
  allowedSchemes: ['https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 40,
  transformTags: {
    b: 'strong',
    i: 'em',
    del: 's',
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    div: 'p',
    a: (_tag, { href }) => ({
      tagName: 'a',
      attribs: leadsOutside(href)
        ? { href: href ?? '', ...outsideLink }
        : ({} as Record<string, string>),
    }),
  },
}

/** Rich text as it is stored: only what the allow-list names, spelt as a browser spells it; null when no word is left (IM-6). */
export function sanitise(html: string): string | null {
  const clean = sanitizeHtml(html.toWellFormed().replaceAll('\u0000', ''), options)
  // What turns the direction is refused as a character; as an entity it becomes one only here (S-6).
  const text = withoutTurns(clean.replaceAll(/<(br|hr) \/>/g, '<$1>')).trim()
  return textOf(text) === '' ? null : text
}

/** The words of rich text, for search and for counting. */
export function textOf(html: string): string {
  const spaced = html.replaceAll(/<(?:\/(?:p|h[2-4]|li|td|th|pre|blockquote)|br|hr)\b[^>]*>/g, ' ')
  const bare = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
  const text = bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return tidy(text.replaceAll(/\s+/g, ' ')) ?? ''
}
