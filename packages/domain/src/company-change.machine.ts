import { defineMachine, type StateOf } from './machine.ts'

/** A vendor's request to change its legal data; operations compares it with the register and decides (SP-4). */
export const companyChange = defineMachine({
  name: 'company-change',
  states: ['requested', 'granted', 'declined', 'withdrawn'],
  initial: 'requested',
  transitions: {
    grant: { from: ['requested'], to: 'granted', by: ['onboarding_officer', 'admin'] },
    decline: { from: ['requested'], to: 'declined', by: ['onboarding_officer', 'admin'] },
    withdraw: { from: ['requested'], to: 'withdrawn', by: ['seller'] },
  },
})
export type CompanyChangeStatus = StateOf<typeof companyChange>

/** The legal data of a company, which no seller changes alone (SP-4). */
export const legalFields = [
  'legalName',
  'registrationNumber',
  'country',
  'address',
  'website',
] as const
export type LegalField = (typeof legalFields)[number]
