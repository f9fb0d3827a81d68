import type { Place } from './places.ts'
import { follow, inTurn, press } from './ways.ts'

/** Where operations says what the storefront shows (MK-2). */
export const showcasePlaces: readonly Place[] = [
  { name: 'featured products', path: '/ops/showcase/featured', shows: 'Featured & campaigns' },
  { name: 'campaigns', path: '/ops/showcase/campaigns', shows: 'Featured & campaigns' },
  {
    name: 'campaign',
    path: '/ops/showcase/campaigns',
    shows: 'Address and words',
    onward: follow('Quiet nights'),
  },
  {
    name: 'campaign, previewed',
    path: '/ops/showcase/campaigns',
    shows: 'Quiet nights',
    onward: inTurn(follow('Quiet nights'), press('Preview')),
  },
  {
    name: 'new campaign with errors',
    path: '/ops/showcase/campaigns/new',
    shows: 'Address and words',
    onward: press('Save draft'),
  },
]
