import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** Why a session ended. */
export type SessionEnd =
  | 'signed_out'
  | 'refresh_reuse'
  | 'account_disabled'
  | 'password_changed'
  | 'email_changed'
  | 'factors_reset'
  | 'ended_by_admin'

/** How sure a session is of its person: by a password or a provider alone, or by a second factor or a passkey as well. */
export type Assurance = 'password' | 'second_factor'

/** How long somebody counts as present after proving who they are, in milliseconds (ASVS 7.5). */
export const presenceMs = 10 * 60_000

/** How long a session lives in milliseconds: unused for a fortnight, or ninety days in all. */
const idleLimit = 14 * 24 * 60 * 60_000
const totalLimit = 90 * 24 * 60 * 60_000

/** One sign-in on one device: a family of refresh tokens that follow each other. */
@Entity('sessions')
@Index('ix_sessions_account', ['accountId', 'usedAt'])
@Check('ck_sessions_assurance', `assurance IN ('password', 'second_factor')`)
export class Session {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_sessions' }) id: string
  @ForeignKey(() => Account, { name: 'fk_sessions_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'address' }) address: string
  @Column('varchar', { name: 'user_agent' }) userAgent: string
  @Column('varchar', { name: 'assurance', default: 'password' }) assurance: Assurance
  /** When its person last proved who they are. */
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt: Date
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'used_at' }) usedAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  @Column('varchar', { name: 'end_reason', nullable: true }) endReason: SessionEnd | null

  /** Begins when somebody signs in. */
  static start(
    of: Pick<Session, 'accountId' | 'address' | 'userAgent'> &
      Partial<Pick<Session, 'assurance' | 'confirmedAt'>>,
    now: Date,
  ): Session {
    return Object.assign(new Session(), {
      id: newId(),
      assurance: 'password',
      confirmedAt: now,
      ...of,
      startedAt: now,
      usedAt: now,
      endedAt: null,
      endReason: null,
    })
  }

  /** When it ends by itself if nobody uses it. */
  get expiresAt(): Date {
    return new Date(
      Math.min(this.usedAt.getTime() + idleLimit, this.startedAt.getTime() + totalLimit),
    )
  }

  /** Whether it may still be used. */
  isLive(now: Date): boolean {
    return this.endedAt === null && now < this.expiresAt
  }

  /** Whether its person proved a moment ago who they are, as sensitive acts demand. */
  isFresh(now: Date): boolean {
    return now.getTime() - this.confirmedAt.getTime() < presenceMs
  }

  /** Its person has proved again who they are. */
  confirm(assurance: Assurance, now: Date): void {
    this.confirmedAt = now
    if (assurance === 'second_factor') this.assurance = assurance
  }

  /** Ends it, for good. */
  end(reason: SessionEnd, now: Date): void {
    this.endedAt ??= now
    this.endReason ??= reason
  }
}

/** The sessions of an account that have not been unused for too long at this time began to be used after this. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - idleLimit)
/** As {@link idleSince}, for the longest life of a session. */
export const startedSince = (now: Date): Date => new Date(now.getTime() - totalLimit)
