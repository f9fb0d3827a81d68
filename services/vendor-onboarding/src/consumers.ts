import { defineConsumers } from '@emporium/service-kit'
import { rememberLink } from './enquiry-links/remember-link.ts'

/** What this service hears. */
export const consumers = defineConsumers('vendor-onboarding', {
  'identity.enquiry-link-mailed.v1': rememberLink,
})
