import type { StructuredData } from '../page-head.ts'

/** The marketplace itself, and how it is searched, for search engines: schema.org's WebSite (ST-1). */
export const siteData = (name: string, publicUrl: string): StructuredData => ({
  '@type': 'WebSite',
  name,
  url: `${publicUrl}/`,
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${publicUrl}/products?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
})
