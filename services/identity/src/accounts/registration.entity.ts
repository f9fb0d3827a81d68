import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account, type Registrant } from './account.entity.ts'
import type { Language } from './languages.ts'

/**
 * One attempt to register an address. Each has its own link, and only the one whose link is opened counts, so that
 * nobody prepares a password for an address that another person proves later.
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
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  /** Keeps what somebody said when registering the address of an account. */
  static of(
    accountId: string,
    registrant: Registrant & { passwordHash: string },
    now: Date,
  ): Registration {
    return Object.assign(new Registration(), {
      id: newId(),
      accountId,
      ...registrant,
      createdAt: now,
    })
  }
}
