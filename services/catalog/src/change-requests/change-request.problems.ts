import { defineProblem } from '@emporium/service-kit'

/** IM-11: what is not on the shelf needs no request. */
export const notOnShelf = defineProblem('not-on-shelf', 409, 'This is not on the shelf')
