import { createHash } from 'node:crypto'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account, type Registrant } from './account.entity.ts'
import type { Language } from './languages.ts'

/** By what the secret of a browser is kept; it is as long as a token, so a plain hash is enough. */
export const browserHashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

/** What somebody says when registering, and the secret of the browser that they do it in. */
type Registering = Registrant & { passwordHash: string; browserSecret: string }

/**
 * One attempt to register an address. Anybody may attempt it with any address; the one counts whose browser or password
 * the reader of the mail shows (ADR 25), so that nobody prepares a password for an address that another person proves.
 */
@Entity('registrations')
@Index('ix_registrations_account', ['accountId', 'createdAt'])
@Check('ck_registrations_language', `language IN ('en', 'zh-CN')`)
export class Registration {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_registrations' }) id: string
  @ForeignKey(() => Account, { name: 'fk_registrations_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'country' }) country: string
  @Column('varchar', { name: 'language' }) language: Language
  @Column('varchar', { name: 'password_hash' }) passwordHash: string
  /** Null for those from before browsers were known again. */
  @Column('varchar', { name: 'browser_hash', nullable: true }) browserHash: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  /** Keeps what somebody said when registering the address of an account. */
  static of(
    accountId: string,
    { browserSecret, ...registrant }: Registering,
    now: Date,
  ): Registration {
    return Object.assign(new Registration(), {
      id: newId(),
      accountId,
      ...registrant,
      browserHash: browserHashOf(browserSecret),
      createdAt: now,
    })
  }
}
