import type { RuleId } from './rule-catalogue.ts'

/** How much a finding weighs: not to be handed in as it is, likely to be rejected, or worth a look (RV-8). */
export const severities = ['advice', 'warning', 'blocking'] as const
export type Severity = (typeof severities)[number]

/** The languages in which every rule has its words. */
export type RuleLanguage = 'en' | 'zh-CN'

/** What was seen, by name, for the words of the finding. */
export type FindingFacts = Readonly<Record<string, string | number>>

/** What one rule found at one field; its words stand in the texts of the rule (RV-8). */
export type RuleFinding = {
  ruleId: RuleId
  severity: Severity
  /** The field, as a JSON pointer into the draft. */
  pointer: string
  facts: FindingFacts
}

/** How many findings there are of each weight: "3 things block, 2 would be better". */
export type Tally = Readonly<Record<Severity, number>>

/** Counts findings by their weight. */
export function tallyOf(findings: readonly Pick<RuleFinding, 'severity'>[]): Tally {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return { blocking: of('blocking'), warning: of('warning'), advice: of('advice') }
}

/** Whether a listing can be handed in: nothing blocks (IM-9). */
export const isReady = (findings: readonly Pick<RuleFinding, 'severity'>[]): boolean =>
  tallyOf(findings).blocking === 0
