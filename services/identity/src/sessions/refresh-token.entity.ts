import { createHash, randomBytes } from 'node:crypto'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Session } from './session.entity.ts'

/** Two tabs may refresh at once: for this many milliseconds a replaced token is still exchanged. */
const graceMs = 10_000
/** For this many milliseconds a replaced token is remembered as one of its session; later it is merely unknown. */
const rememberedMs = 7 * 24 * 60 * 60_000

/** Tokens that were replaced before this are forgotten. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - rememberedMs)

/** The hash by which a presented refresh token is found. */
export const refreshHashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** A refresh token, by its hash; each is exchanged for its successor once. */
@Entity('refresh_tokens')
@Index('ix_refresh_tokens_session', ['sessionId'])
export class RefreshToken {
  @PrimaryColumn('varchar', { name: 'token_hash', primaryKeyConstraintName: 'pk_refresh_tokens' })
  tokenHash: string
  @ForeignKey(() => Session, { name: 'fk_refresh_tokens_session' })
  @Column('uuid', { name: 'session_id' })
  sessionId: string
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt: Date | null

  /** A fresh token of a session: the row to keep and the secret for the cookie. */
  static create(sessionId: string, now: Date): { row: RefreshToken; secret: string } {
    const secret = randomBytes(32).toString('base64url')
    const row = Object.assign(new RefreshToken(), {
      tokenHash: refreshHashOf(secret),
      sessionId,
      issuedAt: now,
      replacedAt: null,
    })
    return { row, secret }
  }

  /** Whether it was replaced so long ago that whoever shows it now has taken it from somewhere. */
  isReused(now: Date): boolean {
    return this.replacedAt !== null && now.getTime() - this.replacedAt.getTime() > graceMs
  }
}
