import { singaporeInstanceTypes } from '@emporium/domain'
import { listingRule } from '../rule.ts'

/** The guide advises instance types for Singapore (IM-8). */
export const singaporeTypes = listingRule({
  id: 'singapore-instance-types',
  severity: 'info',
  title: 'None of the instance types advised for Singapore is supported',
  mend: `Add one of ${singaporeInstanceTypes.join(', ')} if the product runs on it.`,
  productTypes: ['image'],
  check: ({ image }) => {
    if (!image?.releaseRegions.includes('ap-southeast-1')) return null
    const ids: readonly string[] = image.instanceTypes.map(({ id }) => id)
    return singaporeInstanceTypes.some((id) => ids.includes(id))
      ? null
      : `Supported are ${ids.join(', ') || 'none'}.`
  },
})
