import type { FindingFacts, RuleId, Severity } from '@emporium/domain'
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** What an automated check found in a submission, or that it could not look (RV-8). */
@Entity('findings')
@Unique('uq_findings_case_rule_field', ['caseId', 'ruleId', 'pointer'])
@Check('ck_findings_severity', `severity IN ('advice', 'warning', 'blocking')`)
export class Finding {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_findings' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'rule_id' }) ruleId: RuleId
  /** The field of the form that it concerns, as a JSON pointer into the draft. */
  @Column('varchar', { name: 'pointer' }) pointer: string
  @Column('varchar', { name: 'severity' }) severity: Severity
  @Column('varchar', { name: 'title' }) title: string
  /** Why it matters. */
  @Column('text', { name: 'why' }) why: string
  /** What was seen, by name, for the words of another language. */
  @Column('jsonb', { name: 'facts' }) facts: FindingFacts
  /** What was seen. */
  @Column('text', { name: 'evidence' }) evidence: string
  @Column('text', { name: 'mend' }) mend: string
  /** False when the cloud was away and the rule could not be held against anything. */
  @Column('boolean', { name: 'is_checked' }) isChecked: boolean
  /** Place in the rule set. */
  @Column('integer', { name: 'position' }) position: number
  @Column('integer', { name: 'rule_set_version' }) ruleSetVersion: number
  @Column('timestamptz', { name: 'at' }) at: Date
}
