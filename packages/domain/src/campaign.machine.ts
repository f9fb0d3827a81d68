import { defineMachine, type StateOf } from './machine.ts'

/**
 * A campaign page on the storefront, as far as people decide about it: written, published, and perhaps ended before its
 * time. Whether a published one has begun or is over is told by the clock: see `campaignPhase` (MK-2).
 */
export const campaign = defineMachine({
  name: 'campaign',
  states: ['draft', 'published', 'ended'],
  initial: 'draft',
  transitions: {
    publish: { from: ['draft'], to: 'published', by: ['onboarding_officer', 'admin'] },
    /** Before its time; one that has not begun yet is never shown. */
    end: { from: ['published'], to: 'ended', by: ['onboarding_officer', 'admin'] },
  },
})
export type CampaignStatus = StateOf<typeof campaign>
