import { account, type AccountStatus, type StaffRole } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Language } from './languages.ts'

/** What a person says of itself when it registers; the password only as its hash, null for who signs in another way. */
export type Registrant = {
  name: string
  country: string
  language: Language
  passwordHash: string | null
}

/** A person who can sign in (ON-1). */
@Entity('accounts')
@Unique('uq_accounts_email', ['email'])
@Index('ix_accounts_created', ['createdAt', 'id'])
@Check('ck_accounts_status', `status IN ('unverified', 'active', 'disabled')`)
@Check('ck_accounts_language', `language IN ('en', 'zh-CN')`)
@Check(
  'ck_accounts_staff_roles',
  `staff_roles <@ ARRAY['reviewer', 'onboarding_officer', 'admin']::varchar[]`,
)
export class Account {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_accounts' }) id: string
  /** Normalised: see `normaliseEmail`. */
  @Column('varchar', { name: 'email' }) email: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'country' }) country: string
  @Column('varchar', { name: 'language' }) language: Language
  /** Null while its person signs in by a provider or a passkey alone. */
  @Column('varchar', { name: 'password_hash', nullable: true }) passwordHash: string | null
  @Column('varchar', { name: 'status' }) status: AccountStatus
  @Column('varchar', { name: 'staff_roles', array: true }) staffRoles: StaffRole[]
  /** Where its person lives, by the clock, as their browser said when they asked for a mail of the day. */
  @Column('varchar', { name: 'time_zone', nullable: true }) timeZone: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  /** A new account; its address is not proved yet. */
  static register(email: string, registrant: Registrant, now: Date): Account {
    return Object.assign(new Account(), {
      id: newId(),
      email,
      ...registrant,
      status: account.initial,
      staffRoles: [],
      timeZone: null,
      createdAt: now,
    })
  }

  /** Until the address is proved, the account says what was registered last; the next mail is in that language. */
  registerAnew({ name, country, language, passwordHash }: Registrant): void {
    if (this.isUnverified) Object.assign(this, { name, country, language, passwordHash })
  }

  /** Who has read the mail decides what the account says: the registration that is proved to be theirs. */
  verify({ name, country, language, passwordHash }: Registrant): Step {
    Object.assign(this, { name, country, language, passwordHash })
    return move(account, this, 'verifyEmail')
  }

  /** An admin closes the account. */
  disable(): Step {
    return move(account, this, 'disable')
  }

  /** An admin opens it again. */
  enable(): Step {
    return move(account, this, 'enable')
  }

  /** Whether it may sign in; only after its address is proved, and while it is not disabled. */
  get isActive(): boolean {
    return this.status === 'active'
  }

  /** Whether nobody has proved the address yet. */
  get isUnverified(): boolean {
    return this.status === account.initial
  }
}
