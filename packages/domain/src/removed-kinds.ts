/** Kinds of things that a rich text may not have, and that are told when they are taken away (IM-6, SA-1). */
export const removedKinds = [
  'scripts',
  'styles',
  'images',
  'media',
  'frames',
  'forms',
  'links',
] as const
export type RemovedKind = (typeof removedKinds)[number]

/** The elements of each kind; what only wraps words (`span`, `font`) is of none. */
const elements: Readonly<Partial<Record<RemovedKind, string>>> = {
  scripts: 'script noscript',
  styles: 'style link',
  images: 'img picture svg canvas',
  media: 'video audio source',
  frames: 'iframe frame object embed applet',
  forms: 'form input button select textarea',
}
const kindOf = new Map(
  removedKinds.flatMap((kind) => (elements[kind] ?? '').split(' ').map((name) => [name, kind])),
)

/** What is said to be gone when this element is taken away; nothing of an element that may stay. */
export function removedKindOf(element: string): RemovedKind | undefined {
  return kindOf.get(element)
}

/** Links of a rich text lead out of the site or into a mail program; a relative one could pose as a page of ours. */
export function leadsOutside(href: string | null | undefined): boolean {
  return /^(https:\/\/|mailto:)/i.test(href ?? '')
}

/** What every link of a rich text says beside its address: a page of its own, no trust lent, written by users. */
export const outsideLink = { rel: 'noopener nofollow ugc', target: '_blank' } as const
