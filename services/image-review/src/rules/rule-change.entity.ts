import type { RuleId, RuleMode } from '@emporium/domain'
import { newId, type Actor } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A word of operations on a rule; the newest is the one that holds, the others are its history (RV-8). */
@Entity('rule_changes')
@Index('ix_rule_changes_rule', ['ruleId', 'at'])
@Check('ck_rule_changes_mode', `mode IN ('enforced', 'observed', 'off')`)
export class RuleChange {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_rule_changes' }) id: string
  @Column('varchar', { name: 'rule_id' }) ruleId: RuleId
  @Column('varchar', { name: 'mode' }) mode: RuleMode
  @Column('text', { name: 'reason' }) reason: string
  @Column('uuid', { name: 'by' }) by: string
  @Column('varchar', { name: 'by_name' }) byName: string
  @Column('timestamptz', { name: 'at' }) at: Date

  static of(
    change: Pick<RuleChange, 'ruleId' | 'mode' | 'reason'>,
    by: Extract<Actor, { kind: 'account' }>,
    now: Date,
  ): RuleChange {
    const who = { by: by.id, byName: by.name }
    return Object.assign(new RuleChange(), { id: newId(), ...change, ...who, at: now })
  }
}
