import { defineConsumers } from '@emporium/service-kit'

/** This service hears nothing: it is where a vendor's life begins. */
export const consumers = defineConsumers('vendor-onboarding', {})
