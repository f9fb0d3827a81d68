/** What a vendor's program may be allowed to do through the API (PA-1); the only list of scopes. */
export const clientScopes = [
  'catalog:read',
  'catalog:write',
  'reviews:read',
  'reviews:write',
  'orders:read',
  'saas:resolve',
  'events:read',
] as const
export type ClientScope = (typeof clientScopes)[number]
