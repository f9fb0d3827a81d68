import type { Service } from '@emporium/events'

/** A service's name inside the name of an operation: `VendorOnboarding`. */
export const nameOf = (service: Service): string =>
  service.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())
