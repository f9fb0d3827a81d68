import { defineProblem } from '@emporium/service-kit'

/**
 * RV-3: the probe does not say that the product answers (`outcome`). Who passes it nonetheless confirms that outcome and
 * gives a reason.
 */
export const accessNotProven = defineProblem(
  'access-not-proven',
  409,
  'The automatic probe has not reached the product',
)
