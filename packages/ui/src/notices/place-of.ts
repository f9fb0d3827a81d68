import type { RouteLocationRaw } from 'vue-router'

/** The three apps of the site by the beginning of their paths, the innermost first. */
const bases = ['/seller/', '/ops/', '/'] as const
export type AppBase = (typeof bases)[number]

/** Where a path of the site leads from inside one app: to one of its own pages, or by a page load to another's. */
export function placeOfLink(
  link: string,
  base: AppBase,
): { to: RouteLocationRaw } | { href: string } {
  const owner = bases.find((candidate) => link.startsWith(candidate)) ?? '/'
  const isOwn = owner === base && !/^\/(?:docs|api)(?:\/|$)/.test(link)
  return isOwn ? { to: `/${link.slice(base.length)}` } : { href: link }
}
