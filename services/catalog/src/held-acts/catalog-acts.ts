import type { ActRules } from '@emporium/service-kit'
import { removeAsRequested } from '../change-requests/remove-as-requested.ts'
import { removeProductWork } from '../shelf/remove-product.ts'
import { actEvents as events } from './act-events.ts'

/** What a second person must proceed with in the catalog, unless one person looks after everything (IM-11, RV-7). */
export const catalogActs = (setting: 'required' | 'off'): ActRules => ({
  service: 'catalog',
  isRequired: setting === 'required',
  works: { remove_product: removeProductWork, remove_as_requested: removeAsRequested },
  events,
})
