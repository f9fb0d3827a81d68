import { isFixedRule, type RuleId, type RuleMode } from '@emporium/domain'
import { RuleModeSet } from '@emporium/events'
import { forbidden, type Ctx } from '@emporium/service-kit'
import { RuleChange } from './rule-change.entity.ts'
import { modeOf, ruleModesOf } from './rule-modes.query.ts'
import { ruleIsFixed } from './rule.problems.ts'

/** An admin says what is made of a rule from now on, in every case and in the forms of sellers (RV-8). */
export function setRuleMode(
  ctx: Ctx,
  ruleId: RuleId,
  { mode, reason }: { mode: RuleMode; reason: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account') throw forbidden()
    if (isFixedRule(ruleId)) throw ruleIsFixed()
    // Two admins at once: the second sees what the first said.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('rule ' || $1))`, [ruleId])
    if (modeOf(await ruleModesOf(tx.manager), ruleId) === mode) return
    await tx.save(RuleChange.of({ ruleId, mode, reason: reason.trim() }, actor, ctx.now()))
    await tx.publish(RuleModeSet, { ruleId, mode })
  })
}
