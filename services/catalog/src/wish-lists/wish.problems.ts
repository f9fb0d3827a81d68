import { limits } from '@emporium/domain'
import { defineProblem } from '@emporium/service-kit'

/** As many products as may be kept are kept already (ST-4). */
export const wishListFull = defineProblem(
  'wish-list-full',
  409,
  `A wish list holds ${limits.wishes} products`,
)
