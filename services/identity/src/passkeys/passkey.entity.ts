import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** A passkey of an account (WebAuthn level 3): it proves the person by itself, because the device asks for them. */
@Entity('passkeys')
@Unique('uq_passkeys_credential', ['credentialId'])
@Index('ix_passkeys_account', ['accountId'])
export class Passkey {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_passkeys' }) id: string
  @ForeignKey(() => Account, { name: 'fk_passkeys_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'credential_id' }) credentialId: string
  /** COSE key in base64url. */
  @Column('varchar', { name: 'public_key' }) publicKey: string
  /** What the authenticator counted last; one that goes back is a copy. Many always say 0. */
  @Column('bigint', { name: 'counter' }) counter: string
  @Column('varchar', { name: 'transports', array: true }) transports: string[]
  /** What its owner calls it. */
  @Column('varchar', { name: 'name' }) name: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
}
