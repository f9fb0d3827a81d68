import { systemRules, tallyOf } from '@emporium/domain'
import type { ImageCheck } from './image-check.entity.ts'
import type { checkStates, ImageCheckView } from './image-check.schemas.ts'

function statusOf(check: ImageCheck, isServerGone: boolean): (typeof checkStates)[number] {
  if (check.report) return 'done'
  if (check.fault) return 'failed'
  return isServerGone ? 'broken_off' : 'running'
}

/** A check in numbers; what it found stands among the findings of the case. */
export function presentImageCheck(check: ImageCheck, isServerGone: boolean): ImageCheckView {
  const { report, fault, orderedAt, finishedAt } = check
  return {
    status: statusOf(check, isServerGone),
    orderedAt: orderedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    system: report?.system ?? null,
    checker: report?.checker ?? null,
    asked: report?.asked ?? 0,
    ...tallyOf((report?.broken ?? []).map(({ rule }) => systemRules[rule])),
    fault,
  }
}
