import type { CampaignStatus } from './campaign.machine.ts'

/** How a campaign stands at a moment (MK-2). */
export const campaignPhases = ['draft', 'scheduled', 'running', 'ended'] as const
export type CampaignPhase = (typeof campaignPhases)[number]

/** What the phase of a campaign follows from: what was decided, and its time. */
export type CampaignTime = { status: CampaignStatus; startsAt: Date; endsAt: Date }

const phases = {
  draft: () => 'draft',
  ended: () => 'ended',
  published: ({ startsAt, endsAt }, now) => {
    if (endsAt <= now) return 'ended'
    return startsAt <= now ? 'running' : 'scheduled'
  },
} as const satisfies Record<CampaignStatus, (time: CampaignTime, now: Date) => CampaignPhase>

/** How a campaign stands now. It runs from its start on, and at its end it is over (MK-2). */
export const campaignPhase = (time: CampaignTime, now: Date): CampaignPhase =>
  phases[time.status](time, now)

/** The last part of a campaign's address: words of small letters and digits, with hyphens between. */
export const campaignSlugPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$'
