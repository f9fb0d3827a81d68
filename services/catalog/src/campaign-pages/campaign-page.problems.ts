import { defineProblem } from '@emporium/service-kit'

/** MK-2: it was shown, and is not shown any more: search engines forget it, and people are led on. ADR 36 says why. */
export const campaignOver = defineProblem('campaign-over', 410, 'This campaign is over')
