/** An address for search engines, as a path, and when what stands there changed last, if that is known. */
export type Address = { path: string; changedAt?: string }

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const document = (kind: 'urlset' | 'sitemapindex', entries: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${kind}>`,
    '',
  ].join('\n')

/** One part of the sitemap (sitemaps.org, 0.9). */
export const partXml = (publicUrl: string, addresses: readonly Address[]): string =>
  document(
    'urlset',
    addresses.map(({ path, changedAt }) => {
      const changed = changedAt ? `<lastmod>${escaped(changedAt)}</lastmod>` : ''
      return `<url><loc>${escaped(publicUrl + path)}</loc>${changed}</url>`
    }),
  )

/** The index of all parts, by their names. */
export const indexXml = (publicUrl: string, parts: readonly string[]): string =>
  document(
    'sitemapindex',
    parts.map(
      (part) => `<sitemap><loc>${escaped(`${publicUrl}/sitemaps/${part}`)}</loc></sitemap>`,
    ),
  )
