import { campaign } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { In, LessThanOrEqual, MoreThan } from 'typeorm'
import { Campaign } from '../campaigns/campaign.entity.ts'

/** What can be ended is what was published and not ended. */
const published = campaign.states.filter((status) => campaign.can(status, 'end'))

/** The campaigns that run now, those that began last first (MK-2). */
export const runningCampaigns = ({ db, now }: Pick<Ctx, 'db' | 'now'>, most: number) =>
  db.find(Campaign, {
    where: {
      status: In(published),
      startsAt: LessThanOrEqual(now()),
      endsAt: MoreThan(now()),
    },
    order: { startsAt: 'DESC', id: 'DESC' },
    take: most,
  })
