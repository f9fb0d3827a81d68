import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a challenge was made for; it serves nothing else. */
export type ChallengePurpose = 'register' | 'sign_in' | 'confirm'

/** How long a browser has to answer, in milliseconds. */
export const challengeLifetime = 5 * 60_000

/** A random text that a passkey signs; it is answered once. */
@Entity('passkey_challenges')
@Index('ix_passkey_challenges_expires', ['expiresAt'])
@Check('ck_passkey_challenges_purpose', `purpose IN ('register', 'sign_in', 'confirm')`)
export class PasskeyChallenge {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_passkey_challenges' })
  id: string
  /** Whose passkey it must be; null before anybody has said who they are. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null
  @Column('varchar', { name: 'purpose' }) purpose: ChallengePurpose
  @Column('varchar', { name: 'challenge' }) challenge: string
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
}
