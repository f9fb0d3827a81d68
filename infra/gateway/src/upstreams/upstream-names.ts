/** The services behind the gateway. Each has a document `<name>.json` and an `UPSTREAM_<NAME>`. */
export const upstreamNames = [
  'identity',
  'vendor-onboarding',
  'catalog',
  'image-review',
  'transactions',
  'ratings',
] as const

export type UpstreamName = (typeof upstreamNames)[number]
