import type { RuleMode } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { RuleChange } from './rule-change.entity.ts'

/** What operations makes of rules now; a rule of which nothing was said is enforced (RV-8). */
export type RuleModes = ReadonlyMap<string, RuleChange>

/** The newest word on each rule that has one. */
export async function ruleModesOf(manager: EntityManager): Promise<RuleModes> {
  const changes = await manager
    .createQueryBuilder(RuleChange, 'change')
    .distinctOn(['change.ruleId'])
    .orderBy('change.ruleId')
    .addOrderBy('change.at', 'DESC')
    .addOrderBy('change.id', 'DESC')
    .getMany()
  return new Map(changes.map((change) => [change.ruleId, change]))
}

/** The mode of one rule. */
export const modeOf = (modes: RuleModes, ruleId: string): RuleMode =>
  modes.get(ruleId)?.mode ?? 'enforced'
