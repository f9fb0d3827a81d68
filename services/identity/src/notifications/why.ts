import type { FaultParams, FindingFacts } from '@emporium/domain'
import type { MessageParameters } from '../mails/message.ts'

/** Why something failed: as somebody wrote it, or by a code that has words in every language. */
export type Why = { reason: string; fault?: { code: string; params: FaultParams } }

/** The parameters of a message that says why: by the code where there is one, so that each reader has the own words. */
export const whyOf = ({ reason, fault }: Why): MessageParameters =>
  fault ? { fault: JSON.stringify(fault) } : { reason }

/** The parameters of a message about a finding of the checks, so that each reader has its name in the own words. */
export const subjectOf = (about?: { ruleId: string; facts: FindingFacts }): MessageParameters =>
  about ? { finding: JSON.stringify({ ruleId: about.ruleId, facts: about.facts }) } : {}
