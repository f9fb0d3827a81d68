import { listingRule } from '../rule.ts'

/** Without a declared access point only remote login can be probed (RV-3). */
export const accessPoints = listingRule({
  id: 'access-points',
  severity: 'warning',
  title: 'No access point is declared',
  mend: 'Say at which ports and paths the product answers on a running server.',
  productTypes: ['image'],
  check: ({ image }) =>
    image && image.accessPoints.length === 0 ? 'The list of access points is empty.' : null,
})
