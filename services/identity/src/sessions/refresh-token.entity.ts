import { createHash, randomBytes } from 'node:crypto'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Session } from './session.entity.ts'

/** For this many milliseconds a replaced token is remembered as one of its session; later it is merely unknown. */
const rememberedMs = 7 * 24 * 60 * 60_000

/** Tokens that were replaced or orphaned before this are forgotten. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - rememberedMs)

/** The hash by which a presented refresh token is found. */
export const refreshHashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** A refresh token, by its hash; `refresh-rule.ts` says when it is exchanged. */
@Entity('refresh_tokens')
@Index('ix_refresh_tokens_session', ['sessionId'])
export class RefreshToken {
  @PrimaryColumn('varchar', { name: 'token_hash', primaryKeyConstraintName: 'pk_refresh_tokens' })
  tokenHash: string
  @ForeignKey(() => Session, { name: 'fk_refresh_tokens_session' })
  @Column('uuid', { name: 'session_id' })
  sessionId: string
  /** The token that was exchanged for it; null for the first of a session. */
  @Column('varchar', { name: 'predecessor_hash', nullable: true }) predecessorHash: string | null
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  /** When it was exchanged: that is when it was used. */
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt: Date | null
  /** When its predecessor came back, so that its own answer seems to have been lost. */
  @Column('timestamptz', { name: 'orphaned_at', nullable: true }) orphanedAt: Date | null

  /** A fresh token of a session: the row to keep and the secret for the cookie. */
  static create(
    sessionId: string,
    now: Date,
    predecessorHash: string | null = null,
  ): { row: RefreshToken; secret: string } {
    const secret = randomBytes(32).toString('base64url')
    const row = Object.assign(new RefreshToken(), {
      tokenHash: refreshHashOf(secret),
      sessionId,
      predecessorHash,
      issuedAt: now,
      replacedAt: null,
      orphanedAt: null,
    })
    return { row, secret }
  }
}
