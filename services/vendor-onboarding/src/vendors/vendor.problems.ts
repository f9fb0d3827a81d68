import { defineProblem } from '@emporium/service-kit'

/** A suspended vendor keeps its data and its subscribers, but publishes nothing (ON-7). */
export const vendorSuspended = defineProblem('vendor-suspended', 403, 'This vendor is suspended')
