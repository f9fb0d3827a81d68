import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** An authenticator app of an account (RFC 6238). Until a first code proves it, it guards nothing. */
@Entity('totp_factors')
export class TotpFactor {
  @ForeignKey(() => Account, { name: 'fk_totp_factors_account' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_totp_factors' })
  accountId: string
  /** The shared secret, sealed for this account. */
  @Column('varchar', { name: 'sealed_secret' }) sealedSecret: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null
  /** The time step of the last code that was taken: none opens twice (RFC 6238 5.2). */
  @Column('integer', { name: 'last_step', nullable: true }) lastStep: number | null

  /** A secret that somebody is about to put into an app. */
  static propose(accountId: string, sealedSecret: string, now: Date): TotpFactor {
    const fresh = { accountId, sealedSecret, createdAt: now, confirmedAt: null, lastStep: null }
    return Object.assign(new TotpFactor(), fresh)
  }

  /** A code was right: remembers its time step, and the first one makes the factor count. */
  take(step: number, now: Date): void {
    this.lastStep = step
    this.confirmedAt ??= now
  }
}
