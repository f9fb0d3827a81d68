import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** An account at a provider that opens an account here: known by issuer and subject alone, never by an address. */
@Entity('linked_providers')
@Unique('uq_linked_providers_subject', ['issuer', 'subject'])
@Unique('uq_linked_providers_account', ['accountId', 'issuer'])
export class LinkedProvider {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_linked_providers' }) id: string
  @ForeignKey(() => Account, { name: 'fk_linked_providers_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'issuer' }) issuer: string
  @Column('varchar', { name: 'subject' }) subject: string
  /** The address that the provider named when it was connected, for its owner to know it by. */
  @Column('varchar', { name: 'email', nullable: true }) email: string | null
  @Column('timestamptz', { name: 'linked_at' }) linkedAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null

  /** Connects an account with one at a provider. */
  static link(
    of: Pick<LinkedProvider, 'accountId' | 'issuer' | 'subject' | 'email'>,
    now: Date,
  ): LinkedProvider {
    return Object.assign(new LinkedProvider(), { id: newId(), ...of, linkedAt: now, usedAt: null })
  }
}
