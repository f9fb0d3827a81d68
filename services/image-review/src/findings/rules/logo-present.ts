import { listingRule } from '../rule.ts'

/** Buyers recognise a product by its logo (IM-6). */
export const logoPresent = listingRule({
  id: 'logo-present',
  severity: 'blocking',
  title: 'There is no logo',
  mend: 'Upload a square logo of 320 pixels.',
  check: ({ logo }) => (logo ? null : 'No file was handed in.'),
})
