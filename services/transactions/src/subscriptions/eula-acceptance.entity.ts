import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Proof that a buyer accepted one EULA: which text, who, when, from where (ST-2). Never changed. */
@Entity('eula_acceptances')
@Index('ix_eula_acceptances_subscription', ['subscriptionId'])
export class EulaAcceptance {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_eula_acceptances' }) id: string
  @Column('uuid', { name: 'subscription_id' }) subscriptionId: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('varchar', { name: 'eula_hash' }) eulaHash: string
  /** The text itself, so that it can be shown when the listing is long gone. */
  @Column('text', { name: 'eula_html' }) eulaHtml: string
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt: Date
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
}
