import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What operations makes of a rule, as the review tells: forms do not ask what the review does not hold (RV-8). */
@Entity('rule_modes')
export class RuleModeRow {
  @PrimaryColumn('varchar', { name: 'rule_id', primaryKeyConstraintName: 'pk_rule_modes' })
  ruleId: string
  @Column('varchar', { name: 'mode' }) mode: string
  /** Of the event; an older one changes nothing. */
  @Column('bigint', { name: 'sequence' }) sequence: string
}
