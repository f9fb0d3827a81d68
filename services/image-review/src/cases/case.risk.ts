import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { ruleModesOf } from '../rules/rule-modes.query.ts'
import type { ReviewCase } from './case.entity.ts'

/** The gravest that fired in a case and is enforced, waived or not; `none` when neither did (RV-7, RV-8). */
export const caseRisks = ['blocking', 'warning', 'none'] as const
export type CaseRisk = (typeof caseRisks)[number]

/** Rules that are only observed, or off: what they find weighs nothing. */
async function lenientRules(manager: EntityManager): Promise<string[]> {
  const modes = await ruleModesOf(manager)
  return [...modes.values()].filter(({ mode }) => mode !== 'enforced').map(({ ruleId }) => ruleId)
}

const fired = (severity: 'blocking' | 'warning') => `EXISTS (SELECT FROM findings finding
  WHERE finding.case_id = subject.id AND finding.severity = '${severity}'
    AND finding.is_checked AND finding.rule_id <> ALL(:lenient))`

const conditions = {
  blocking: fired('blocking'),
  warning: `${fired('warning')} AND NOT ${fired('blocking')}`,
  none: `NOT ${fired('blocking')} AND NOT ${fired('warning')}`,
} as const satisfies Record<CaseRisk, string>

/** Narrows a list of cases to those of one risk. */
export async function narrowByRisk(
  query: SelectQueryBuilder<ReviewCase>,
  manager: EntityManager,
  risk: CaseRisk,
): Promise<void> {
  query.andWhere(conditions[risk], { lenient: await lenientRules(manager) })
}

/** The risk of each of these cases; a case that is not here has none. */
export async function risksOf(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseRisk>> {
  const rows = await manager.query<{ id: string; isBlocking: boolean }[]>(
    `SELECT case_id AS id, bool_or(severity = 'blocking') AS "isBlocking" FROM findings
     WHERE case_id = ANY($1) AND is_checked AND severity IN ('blocking', 'warning')
       AND rule_id <> ALL($2)
     GROUP BY case_id`,
    [caseIds, await lenientRules(manager)],
  )
  return new Map(rows.map(({ id, isBlocking }) => [id, isBlocking ? 'blocking' : 'warning']))
}
