import { faultAt, type FieldProblem } from '@emporium/domain'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import { choiceFaults } from '../chosen-products/choice-faults.query.ts'
import { periodFaults } from '../periods/period-faults.ts'
import { Campaign } from './campaign.entity.ts'
import { campaignAddressTaken } from './campaign.problems.ts'
import type { CampaignBody } from './campaign.schemas.ts'

/** A published page keeps its address, something to show, and a time that is not over. */
function publishedFaults(body: CampaignBody, present: Campaign, now: Date): FieldProblem[] {
  if (present.hasFreeAddress) return []
  return [
    ...(body.slug === present.slug ? [] : [faultAt('#/slug', 'address-fixed')]),
    ...(body.productIds.length > 0 ? [] : [faultAt('#/productIds', 'no-entry')]),
    ...(new Date(body.endsAt) <= now ? [faultAt('#/endsAt', 'moment-over')] : []),
  ]
}

/**
 * Refuses a plan that cannot be, field by field; and an address that another campaign has (MK-2).
 * @param present the campaign that is edited; null for a new one
 */
export async function requireSound(
  tx: Tx,
  body: CampaignBody,
  present: Campaign | null,
  now: Date,
): Promise<void> {
  const { slug, productIds } = body
  const errors = [
    ...periodFaults(body, '#'),
    ...(await choiceFaults(tx.manager, {
      productIds,
      known: present?.productIds ?? [],
      pointerOf: (index) => `#/productIds/${index}`,
    })),
    ...(present ? publishedFaults(body, present, now) : []),
  ]
  if (errors.length > 0) throw invalidRequest({ errors })
  const others = present ? { slug, id: Not(present.id) } : { slug }
  if (await tx.find(Campaign, others))
    throw campaignAddressTaken({ errors: [faultAt('#/slug', 'address-taken')] })
}
