import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { Severity } from './rule.ts'

/** What an automated check found in a submission, or that it could not look (RV-8). */
@Entity('findings')
@Unique('uq_findings_case_rule', ['caseId', 'ruleId'])
@Check('ck_findings_severity', `severity IN ('info', 'warning', 'blocking')`)
export class Finding {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_findings' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'rule_id' }) ruleId: string
  @Column('varchar', { name: 'severity' }) severity: Severity
  @Column('varchar', { name: 'title' }) title: string
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
