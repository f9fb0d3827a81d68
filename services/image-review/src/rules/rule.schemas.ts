import { limits, ruleIds, ruleModes, ruleSources, severities } from '@emporium/domain'
import { Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** A rule in a path. */
export const RuleParams = Strict({ ruleId: OneOf(ruleIds) })

/** What is made of a rule, and why (RV-8). */
export const SetRuleModeBody = Strict({
  mode: OneOf(ruleModes),
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})

/** A rule of the review as operations sees it (RV-8). */
export const RuleView = Type.Object(
  {
    ruleId: OneOf(ruleIds),
    severity: OneOf(severities),
    source: OneOf(ruleSources),
    title: Type.String(),
    why: Type.String(),
    mend: Type.String(),
    mode: OneOf(ruleModes),
    isFixed: Type.Boolean({ description: 'Submitting refuses what breaks it: always enforced' }),
    isIdle: Type.Boolean({
      description: 'It never fires in this installation, whatever its mode: links are not asked',
    }),
    lastChange: Nullable(
      Type.Object({
        mode: OneOf(ruleModes),
        reason: Type.String(),
        by: Type.String(),
        at: Instant,
      }),
    ),
    open: Type.Integer({ description: 'Open cases in which it fires' }),
    recent: Type.Integer({ description: 'Cases of the last 30 days in which it fired' }),
    waivers: Type.Integer({ description: 'Waivers that hold now' }),
    actions: Type.Array(Type.String()),
  },
  { $id: 'ReviewRule' },
)
export type RuleView = Static<typeof RuleView>

/** The whole rule set, in the order in which findings are shown. */
export const RulesView = Type.Object(
  {
    ruleSetVersion: Type.Integer(),
    items: Type.Array(Type.Unsafe<RuleView>({ $ref: 'ReviewRule#' })),
  },
  { $id: 'ReviewRules' },
)
export type RulesView = Static<typeof RulesView>
