import type { Place } from './places.ts'
import { press } from './ways.ts'

/** Where owners look after what their software may do and hears (PA-1). */
export const programPlaces: readonly Place[] = [
  { name: 'programs', path: '/seller/programs', shows: 'Programs' },
  {
    name: 'new program',
    path: '/seller/programs',
    shows: 'Make a program',
    onward: press('Make a program'),
  },
  { name: 'webhooks', path: '/seller/webhooks', shows: 'Webhooks' },
  { name: 'new webhook', path: '/seller/webhooks/new', shows: 'Add endpoint' },
]
