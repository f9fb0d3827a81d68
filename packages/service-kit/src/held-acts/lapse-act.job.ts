import { heldAct } from '@emporium/domain'
import { runs } from '../jobs.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct } from './held-act.entity.ts'
import { lapseAct } from './lapse-act.order.ts'
import { tellOfAct } from './tell-of-act.ts'

/** Ends an act when its time is over; run again, or for one that is settled, it does nothing (RV-7). */
export const lapseActJob = (rules: ActRules) =>
  runs(lapseAct, (ctx, { actId }) =>
    ctx.transaction(async (tx) => {
      const act = await tx.lockIfThere(HeldAct, actId)
      if (!act || !heldAct.can(act.status, 'lapse') || !act.isOver(ctx.now())) return
      await tx.record(act.lapse(ctx.now()))
      await tx.save(act)
      await rules.works[act.kind]?.drop?.(ctx, tx, act)
      await tellOfAct(tx, rules, act)
    }),
  )
