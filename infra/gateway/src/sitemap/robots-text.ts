/** Where nobody but its owner has anything to read, and what is made anew for each asker. */
const closed = [
  '/account',
  '/api/',
  '/compare',
  '/contact/',
  '/invitations/',
  '/notifications',
  '/ops/',
  '/products/*/subscribe',
  '/seller/',
  '/sell/',
  '/subscriptions',
]

/** Pictures and guides of listings are read through the API, and belong to their pages. */
const open = ['/api/v1/files/', '/']

/** What programs that follow links may read (RFC 9309), and where the sitemap is. */
export const robotsText = (publicUrl: string): string =>
  [
    'User-agent: *',
    ...open.map((path) => `Allow: ${path}`),
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
