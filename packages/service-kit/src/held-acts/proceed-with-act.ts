import { heldAct, IllegalTransition } from '@emporium/domain'
import { authorize } from '../auth/authorize.ts'
import type { Ctx } from '../context.ts'
import { illegalTransition, Problem } from '../problems.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct } from './held-act.entity.ts'
import { heldActPolicy } from './held-act.policy.ts'
import { actLapsed, secondPersonNeeded } from './held-act.problems.ts'
import { personOf } from './hold-act.ts'
import { tellOfAct } from './tell-of-act.ts'

/** What was proposed is refused by the state that is there now. */
class NoLongerPossible extends Error {
  override readonly name = 'NoLongerPossible'
  constructor(readonly problem: string) {
    super(problem)
  }
}

/** The name of a refusal; a fault of ours is none. */
function refusalOf(error: unknown): string | null {
  if (error instanceof IllegalTransition) return illegalTransition.slug
  return error instanceof Problem && error.status < 500 ? error.slug : null
}

/** The second person has seen what it does: it is done, and all of it in one transaction. */
function perform(ctx: Ctx, rules: ActRules, id: string): Promise<HeldAct> {
  return ctx.transaction(async (tx) => {
    const act = await tx.lock(HeldAct, id)
    authorize(heldActPolicy, ctx.actor, 'proceed', act)
    const by = personOf(ctx.actor)
    heldAct.next(act.status, 'proceed')
    if (rules.isRequired && act.proposedBy === by.id) throw secondPersonNeeded()
    if (act.isOver(ctx.now())) throw actLapsed()
    await tx.record(act.proceed(by, ctx.now()), act.reason)
    await tx.save(act)
    try {
      await rules.works[act.kind]?.perform(ctx, tx, act)
    } catch (error) {
      const problem = refusalOf(error)
      throw problem ? new NoLongerPossible(problem) : error
    }
    await tellOfAct(tx, rules, act)
    return act
  })
}

/** What could not be done is void, saying why; somebody else may have settled it in between. */
function giveUp(ctx: Ctx, rules: ActRules, id: string, problem: string): Promise<HeldAct> {
  return ctx.transaction(async (tx) => {
    const act = await tx.lock(HeldAct, id)
    if (!heldAct.can(act.status, 'void')) return act
    await tx.record(act.void(problem, ctx.now()), act.reason)
    await tx.save(act)
    await rules.works[act.kind]?.drop?.(ctx, tx, act)
    await tellOfAct(tx, rules, act)
    return act
  })
}

/** Another person proceeds: what was proposed happens once, or the act is void (RV-7, IM-11). */
export async function proceedWithAct(ctx: Ctx, rules: ActRules, id: string): Promise<HeldAct> {
  try {
    return await perform(ctx, rules, id)
  } catch (error) {
    if (!(error instanceof NoLongerPossible)) throw error
    return giveUp(ctx, rules, id, error.problem)
  }
}
