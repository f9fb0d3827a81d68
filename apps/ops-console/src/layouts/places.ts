import type { StaffRole } from '@emporium/domain'

/** The roles that work on each part of the console; routes and the side navigation read the same list. */
export const placeRoles = {
  queue: ['reviewer'],
  applications: ['onboarding_officer'],
  isv: ['onboarding_officer'],
  proofs: ['onboarding_officer'],
  letters: ['onboarding_officer'],
  vendors: ['onboarding_officer', 'reviewer'],
  companyChanges: ['onboarding_officer'],
  terms: ['onboarding_officer'],
  answers: ['reviewer'],
  products: ['reviewer', 'onboarding_officer'],
  showcase: ['onboarding_officer'],
  changes: ['admin'],
  heldActs: ['admin'],
  reviews: ['reviewer'],
  reportedMessages: ['reviewer'],
  rules: ['reviewer'],
  hours: ['reviewer'],
  statistics: ['reviewer'],
  enquiries: ['onboarding_officer'],
  accounts: ['admin'],
  signingKeys: ['admin'],
  operations: ['admin'],
  audit: ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** A part of the console. */
export type Place = keyof typeof placeRoles
