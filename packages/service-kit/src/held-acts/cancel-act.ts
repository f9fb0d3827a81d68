import { authorize } from '../auth/authorize.ts'
import type { Ctx } from '../context.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct } from './held-act.entity.ts'
import { heldActPolicy } from './held-act.policy.ts'
import { personOf } from './hold-act.ts'
import { tellOfAct } from './tell-of-act.ts'

/** Somebody of operations, perhaps who proposed it, does not want it done, and says why (RV-7). */
export function cancelAct(ctx: Ctx, rules: ActRules, id: string, reason: string): Promise<HeldAct> {
  return ctx.transaction(async (tx) => {
    const act = await tx.lock(HeldAct, id)
    authorize(heldActPolicy, ctx.actor, 'cancel', act)
    const words = reason.trim()
    await tx.record(act.cancel(personOf(ctx.actor), words, ctx.now()), words)
    await tx.save(act)
    await rules.works[act.kind]?.drop?.(ctx, tx, act)
    await tellOfAct(tx, rules, act)
    return act
  })
}
