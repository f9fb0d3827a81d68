import { heldAct } from '@emporium/domain'
import { idOf, type Actor } from '../auth/actor.ts'
import { actionsFor } from '../auth/authorize.ts'
import type { ActRules } from './act-rules.ts'
import type { HeldAct } from './held-act.entity.ts'
import { heldActPolicy } from './held-act.policy.ts'
import type { HeldActView } from './held-act.schemas.ts'

/** An act, with what this reader may do: who proposed it may cancel, never proceed (RV-7). */
export function presentAct(
  actor: Actor,
  { isRequired }: Pick<ActRules, 'isRequired'>,
  act: HeldAct,
  now: Date,
): HeldActView {
  const { id, kind, status, subjectId, subjectName, causeId, reason, concerns, words } = act
  const isOwn = isRequired && act.proposedBy === idOf(actor)
  const mayProceed = !isOwn && !act.isOver(now)
  return {
    id,
    kind,
    status,
    subjectId,
    subjectName,
    causeId: causeId === subjectId ? null : causeId,
    reason,
    concerns,
    proposedBy: { id: act.proposedBy, name: act.proposedByName },
    proposedAt: act.proposedAt.toISOString(),
    lapsesAt: act.lapsesAt.toISOString(),
    settledBy: act.settledByName === null ? null : { id: act.settledBy, name: act.settledByName },
    settledAt: act.settledAt?.toISOString() ?? null,
    words,
    voidedBy: act.voidedBy,
    actions: actionsFor(heldAct, heldActPolicy, actor, act).filter(
      (verb) => verb !== 'proceed' || mayProceed,
    ),
  }
}
