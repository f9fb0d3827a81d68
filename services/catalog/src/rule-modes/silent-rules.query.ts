import { Not, type EntityManager } from 'typeorm'
import { RuleModeRow } from './rule-mode.entity.ts'

/** The rules that sellers are not told of: switched off, or only observed by the desk (RV-8). */
export async function silentRules(manager: EntityManager): Promise<string[]> {
  const rows = await manager.find(RuleModeRow, {
    where: { mode: Not('enforced') },
    order: { ruleId: 'ASC' },
  })
  return rows.map(({ ruleId }) => ruleId)
}
