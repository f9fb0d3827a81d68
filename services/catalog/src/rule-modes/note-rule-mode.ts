import type { Envelope, PayloadOf, RuleModeSet } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'

/** Notes what operations makes of a rule. Older news changes nothing (RV-8). */
export function noteRuleMode(
  ctx: Ctx,
  { ruleId, mode }: PayloadOf<typeof RuleModeSet>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    await tx.manager.query(
      `INSERT INTO rule_modes (rule_id, mode, sequence) VALUES ($1, $2, $3)
       ON CONFLICT (rule_id) DO UPDATE SET mode = excluded.mode, sequence = excluded.sequence
       WHERE rule_modes.sequence < excluded.sequence`,
      [ruleId, mode, sequence],
    )
  })
}
