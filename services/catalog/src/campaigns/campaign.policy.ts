import { campaign } from '@emporium/domain'
import { actionsFor, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Campaign } from './campaign.entity.ts'

const isEditor = (actor: Actor) => isStaff(actor, 'onboarding_officer')

/** Those of operations who look after vendors also look after what is shown of their products (MK-2). */
export const campaignPolicy: Policy<Campaign, 'edit' | 'publish' | 'end'> = {
  see: isEditor,
  edit: isEditor,
  publish: isEditor,
  end: isEditor,
}

/** What may be done to a campaign now: nothing once it is over, be it by the clock. */
export function actionsOnCampaign(actor: Actor, subject: Campaign, now: Date): string[] {
  if (subject.phaseAt(now) === 'ended') return []
  const edits = campaignPolicy.edit(actor, subject) ? ['edit'] : []
  return [...edits, ...actionsFor(campaign, campaignPolicy, actor, subject)]
}
