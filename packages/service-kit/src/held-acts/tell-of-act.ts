import type { Tx } from '../database/transaction.ts'
import type { ActRules } from './act-rules.ts'
import type { HeldAct } from './held-act.entity.ts'

/** Tells what became of an act. */
export async function tellOfAct(
  tx: Tx,
  { events }: Pick<ActRules, 'events'>,
  act: HeldAct,
): Promise<void> {
  const { id: actId, kind, subjectId, subjectName, proposedBy, proposedByName } = act
  const { status: outcome, settledBy, settledByName, words } = act
  await tx.publish(events.settled, {
    actId,
    kind,
    subjectId,
    subjectName,
    proposedBy,
    proposedByName,
    outcome,
    settledBy,
    settledByName,
    words,
  })
}
