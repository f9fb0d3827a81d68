/** The three apps: the folder of each and the path under which people reach it. */
export const appPlaces = [
  { name: 'seller-portal', base: '/seller/' },
  { name: 'ops-console', base: '/ops/' },
  { name: 'storefront', base: '/' },
] as const

export type AppPlace = (typeof appPlaces)[number]
