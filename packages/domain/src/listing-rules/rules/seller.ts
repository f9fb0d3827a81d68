import { fieldRule } from '../rule.ts'

/** What a company needs before it hands in a product at all (ON-8). */
export const sellerRules = [
  fieldRule('isv-unconfirmed', '#/seller', ({ facts }) =>
    facts.isIsvConfirmed === false ? {} : null,
  ),
]
