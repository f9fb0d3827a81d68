/** What a vendor's program may be allowed to do through the API, and what each means; the only list of scopes (PA-1). */
export const scopeMeanings = {
  'catalog:read': 'Read products, versions and drafts, and how their reviews go',
  'catalog:write': 'Make, edit and submit products, and speak with the review desk',
  'reviews:read': "Read buyers' reviews, the hidden ones too",
  'reviews:write': "Answer buyers' reviews",
  'orders:read': 'Read subscriptions and the figures made of them',
  'saas:resolve': 'Ask who came with the token of a hand-over',
  'events:read': 'Read the feed of events',
  'vendor:read': 'Read what is known of the company: its confirmations, domains and brand letters',
} as const
export type ClientScope = keyof typeof scopeMeanings
export const clientScopes = Object.keys(scopeMeanings) as [ClientScope, ...ClientScope[]]
