import type { Appeal } from './appeal.entity.ts'
import type { AppealView } from './appeal.schemas.ts'

/** An appeal; who of the desk decided it is for the desk. */
export function presentAppeal(found: Appeal, isDesk: boolean): AppealView {
  const { status, text, answer } = found
  return {
    status,
    text,
    by: found.appealedByName,
    at: found.appealedAt.toISOString(),
    dueAt: found.dueAt.toISOString(),
    takenBy: found.takenByName,
    answer,
    decidedBy: isDesk ? found.decidedByName : null,
    decidedAt: found.decidedAt?.toISOString() ?? null,
  }
}
