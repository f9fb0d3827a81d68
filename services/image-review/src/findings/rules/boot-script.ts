import { listingRule } from '../rule.ts'

/** Tells the reviewer that the image runs something at its first start (RV-2, RV-8). */
export const bootScript = listingRule({
  id: 'boot-script',
  severity: 'info',
  title: 'The image contains a boot script',
  mend: 'Upload the script in the case; it is run on a server and its output is kept.',
  productTypes: ['image'],
  check: ({ image }) => (image?.hasBootScript ? 'The form says that there is one.' : null),
})
