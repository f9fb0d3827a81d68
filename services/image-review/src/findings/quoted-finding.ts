import type { FindingFacts, Severity } from '@emporium/domain'
import type { FindingFact } from '@emporium/events'
import type { Static } from 'typebox'
import type { Finding } from './finding.entity.ts'

/**
 * A finding as a verdict or a message quotes it: as it stood when it was spoken of, whatever later checks say. Its words
 * follow from rule and facts in any language; the English ones are kept for rules of other releases (RV-5).
 */
export type QuotedFinding = {
  id: string
  ruleId: string
  pointer: string
  severity: Severity
  title: string
  evidence: string
  mend: string
  facts: FindingFacts
}

/** Quotes a finding. */
export const quoteOf = (finding: Finding): QuotedFinding => {
  const { id, ruleId, pointer, severity, title, evidence, mend, facts } = finding
  return { id, ruleId, pointer, severity, title, evidence, mend, facts }
}

/** A finding as events tell of it: by its rule and what was seen. */
export const factOf = (quoted: QuotedFinding): Static<typeof FindingFact> => {
  const { ruleId, pointer, severity, facts } = quoted
  return { ruleId, pointer, severity, facts: { ...facts } }
}
