import { newId, type AccountActor } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { VendorTerms } from './vendor-terms.entity.ts'

/** Proof that a person accepted a text: which, who, when, from where (ON-5). Written once, never changed. */
@Entity('terms_acceptances')
@Index('ix_terms_acceptances_application', ['applicationId', 'acceptedAt'])
export class TermsAcceptance {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_terms_acceptances' })
  id: string
  @Column('uuid', { name: 'application_id' }) applicationId: string
  @Column('varchar', { name: 'version' }) version: string
  @Column('varchar', { name: 'hash' }) hash: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('varchar', { name: 'account_name' }) accountName: string
  /** Network address of the request. */
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt: Date

  /** The applicant accepts these terms for this application. */
  static of(
    terms: Pick<VendorTerms, 'version' | 'hash'>,
    by: Pick<AccountActor, 'id' | 'name'>,
    circumstances: { applicationId: string; address: string | null; acceptedAt: Date },
  ): TermsAcceptance {
    const { version, hash } = terms
    const who = { accountId: by.id, accountName: by.name }
    return Object.assign(new TermsAcceptance(), {
      id: newId(),
      version,
      hash,
      ...who,
      ...circumstances,
    })
  }
}
