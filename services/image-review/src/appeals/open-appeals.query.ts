import { appeal } from '@emporium/domain'
import { In, type EntityManager } from 'typeorm'
import type { Horizon } from '../cases/case.presenter.ts'
import type { CaseSummaryView } from '../cases/case.schemas.ts'
import { ageingOf } from '../hours/review-clock.ts'
import { Appeal } from './appeal.entity.ts'

/** Until when the open appeals among these cases are to be decided (RV-5, RV-9). */
export async function openAppeals(
  db: EntityManager,
  caseIds: readonly string[],
  { horizon, reader }: { horizon: Horizon; reader: string | null },
): Promise<Map<string, NonNullable<CaseSummaryView['openAppeal']>>> {
  const found = await db.findBy(Appeal, { caseId: In(caseIds), status: appeal.initial })
  return new Map(
    found.map(({ caseId, dueAt, takenBy, takenByName }) => [
      caseId,
      {
        dueAt: dueAt.toISOString(),
        ageing: ageingOf(dueAt, horizon),
        takenBy: takenByName,
        isMine: takenBy !== null && takenBy === reader,
      },
    ]),
  )
}
