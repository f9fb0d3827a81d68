import { defineProblem } from '@emporium/service-kit'

/** SA-4: the site has asked with this token before; `resolvedAt` says when. */
export const handOverUsed = defineProblem('hand-over-used', 409, 'This token has been used already')
/** SA-4: the buyer came later than the token is good for; a press on the product page makes another. */
export const handOverExpired = defineProblem('hand-over-expired', 410, 'This token is over')
