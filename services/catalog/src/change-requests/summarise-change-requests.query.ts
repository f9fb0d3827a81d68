import { changeRequest, heldAct } from '@emporium/domain'
import { HeldAct, type Ctx } from '@emporium/service-kit'
import { ChangeRequest } from './change-request.entity.ts'
import type { ChangeRequestsSummaryView } from './change-request.schemas.ts'

/**
 * How many requests wait for operations to decide (IM-11, SA-3). One that waits for its seller's answer or its day is
 * not counted; nor is one whose removal is held: that waits among the held acts, for another person.
 */
export async function summariseChangeRequests({
  db,
}: Pick<Ctx, 'db'>): Promise<ChangeRequestsSummaryView> {
  const held = db
    .createQueryBuilder(HeldAct, 'act')
    .select('1')
    .where('act.causeId = request.id AND act.status = :held')
  const open = await db
    .createQueryBuilder(ChangeRequest, 'request')
    .where('request.status = :open', { open: changeRequest.initial })
    .andWhere(`NOT EXISTS (${held.getQuery()})`, { held: heldAct.initial })
    .getCount()
  return { open }
}
