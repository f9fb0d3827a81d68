import { regionLabel, regions } from '@emporium/domain'
import { listingRule } from '../rule.ts'

/** The guide advises where images are built (IM-4). */
export const buildRegion = listingRule({
  id: 'build-region',
  severity: 'info',
  title: 'The image was not built in an advised region',
  mend: 'Build images in Hangzhou or Qingdao where you can; copies from there are made fastest.',
  productTypes: ['image'],
  check: ({ image }) => {
    const id = image?.source.regionId
    const isAdvised = regions.some((region) => region.id === id && region.isBuildRegion)
    return id && !isAdvised ? `It was built in ${regionLabel(id)}.` : null
  },
})
