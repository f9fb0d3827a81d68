import { defineConsumers } from '@emporium/service-kit'
import { openCase } from './cases/open-case.ts'
import { noteColleague } from './colleagues/note-colleague.ts'
import { addRegions } from './production/add-regions.ts'
import { noteStanding } from './vendors/note-standing.ts'
import { withdrawCase } from './cases/withdraw-case.ts'

/** What this service hears. */
export const consumers = defineConsumers('image-review', {
  'identity.staff-changed.v1': noteColleague,
  'catalog.product-submitted.v1': (ctx, submission) => openCase(ctx, submission, 'product'),
  'catalog.version-submitted.v1': (ctx, submission) => openCase(ctx, submission, 'version'),
  'catalog.product-withdrawn.v1': withdrawCase,
  'catalog.regions-added.v1': addRegions,
  'vendor-onboarding.vendor-suspended.v1': noteStanding(true),
  'vendor-onboarding.vendor-reinstated.v1': noteStanding(false),
})
