import {
  isFixedRule,
  ruleIds,
  ruleSetVersion,
  ruleSeverities,
  sourceOfRule,
  wordsOfFinding,
  type RuleId,
} from '@emporium/domain'
import { isStaff, type Ctx } from '@emporium/service-kit'
import { openStages } from '../cases/case.stages.ts'
import { modeOf, ruleModesOf } from './rule-modes.query.ts'
import type { RulesView, RuleView } from './rule.schemas.ts'

const recentDays = 30
const none = { open: 0, recent: 0, waivers: 0 }
type Counts = typeof none & { ruleId: string }

/** How often each rule fires, and how often it was waived; rules of which there is nothing to tell are left out. */
async function countsOf({ db, now }: Ctx): Promise<Map<string, Counts>> {
  const rows = await db.query<Counts[]>(
    `SELECT rule_id AS "ruleId", sum(open)::int AS open, sum(recent)::int AS recent, sum(waivers)::int AS waivers
     FROM (
       SELECT finding.rule_id,
         count(DISTINCT subject.id) FILTER (WHERE subject.status = ANY($1)) AS open,
         count(DISTINCT subject.id) FILTER (WHERE subject.opened_at > $2) AS recent, 0 AS waivers
       FROM findings finding JOIN review_cases subject ON subject.id = finding.case_id
       WHERE finding.is_checked AND (subject.status = ANY($1) OR subject.opened_at > $2)
       GROUP BY finding.rule_id
       UNION ALL
       SELECT rule_id, 0, 0, count(*) FROM waivers
       WHERE revoked_at IS NULL AND expires_at > $3 GROUP BY rule_id
     ) counted
     GROUP BY rule_id`,
    [openStages, new Date(now().getTime() - recentDays * 86_400_000), now()],
  )
  return new Map(rows.map((row) => [row.ruleId, row]))
}

/** What the installation lets the review do. */
export type Reach = { asksLinks: boolean }

/** Rules that need a way out of the installation. */
const needsWayOut: readonly RuleId[] = ['link-silent']

/** Every rule with what is made of it, by whom and why, and how often it fires (RV-8). */
export async function listRules(ctx: Ctx, { asksLinks }: Reach): Promise<RulesView> {
  const modes = await ruleModesOf(ctx.db)
  const counts = await countsOf(ctx)
  const mayChange = isStaff(ctx.actor, 'admin')
  const items = ruleIds.map((ruleId): RuleView => {
    const change = modes.get(ruleId)
    const isFixed = isFixedRule(ruleId)
    const { title, why, mend } = wordsOfFinding({ ruleId, facts: {} }, 'en')
    const { open, recent, waivers } = counts.get(ruleId) ?? none
    return {
      ruleId,
      severity: ruleSeverities[ruleId],
      source: sourceOfRule(ruleId),
      title,
      why,
      mend,
      mode: modeOf(modes, ruleId),
      isFixed,
      isIdle: !asksLinks && needsWayOut.includes(ruleId),
      lastChange: change
        ? {
            mode: change.mode,
            reason: change.reason,
            by: change.byName,
            at: change.at.toISOString(),
          }
        : null,
      open,
      recent,
      waivers,
      actions: mayChange && !isFixed ? ['setMode'] : [],
    }
  })
  return { ruleSetVersion, items }
}
