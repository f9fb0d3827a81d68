import { createHash, randomBytes } from 'node:crypto'
import { invitation, limits, type InvitationStatus, type VendorRole } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

const lifetimeMs = limits.invitationDays * 24 * 60 * 60_000

/** By what an invitation's token is found; the token itself exists in the mail alone. */
export const invitationHashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** An invitation to a vendor's team, bound to one address (ON-10). */
@Entity('invitations')
@Unique('uq_invitations_token_hash', ['tokenHash'])
@Index('ix_invitations_vendor', ['vendorId', 'createdAt', 'id'])
@Index('uq_invitations_pending', ['vendorId', 'email'], {
  unique: true,
  where: `status = 'pending'`,
})
@Check(
  'ck_invitations_status',
  `status IN ('pending', 'accepted', 'declined', 'revoked', 'expired')`,
)
@Check('ck_invitations_role', `role IN ('owner', 'publisher', 'support', 'finance', 'read_only')`)
export class Invitation {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_invitations' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  /** Normalised: see `normaliseEmail`. */
  @Column('varchar', { name: 'email' }) email: string
  @Column('varchar', { name: 'role' }) role: VendorRole
  @Column('varchar', { name: 'status' }) status: InvitationStatus
  /** Of the newest mail; null until it is written. */
  @Column('varchar', { name: 'token_hash', nullable: true }) tokenHash: string | null
  @Column('uuid', { name: 'invited_by' }) invitedBy: string
  @Column('varchar', { name: 'invited_by_name' }) invitedByName: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  /** When the newest mail was ordered. */
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null

  /** An invitation that waits for its answer. */
  static create(
    of: Pick<Invitation, 'vendorId' | 'email' | 'role' | 'invitedBy' | 'invitedByName'>,
    now: Date,
  ): Invitation {
    return Object.assign(new Invitation(), {
      id: newId(),
      ...of,
      status: invitation.initial,
      tokenHash: null,
      createdAt: now,
      sentAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
      answeredAt: null,
    })
  }

  /** A fresh token for the mail; the one before opens nothing any more. */
  renewToken(): string {
    const token = randomBytes(32).toString('base64url')
    this.tokenHash = invitationHashOf(token)
    return token
  }

  /** The status at this time: nothing has to run for an invitation to expire. */
  statusAt(now: Date): InvitationStatus {
    const { from, to } = invitation.transitions.expire
    return from.includes(this.status) && now >= this.expiresAt ? to : this.status
  }

  /** Lets it expire when its time is over. */
  settle(now: Date): void {
    if (this.statusAt(now) !== this.status) move(invitation, this, 'expire')
  }

  /** The invited person says yes or no. */
  answer(verb: 'accept' | 'decline', now: Date): Step {
    this.answeredAt = now
    return move(invitation, this, verb)
  }

  /** Another mail with another link, and its time begins anew. */
  resend(now: Date): Step {
    this.sentAt = now
    this.expiresAt = new Date(now.getTime() + lifetimeMs)
    return move(invitation, this, 'resend')
  }

  /** An owner takes it back. */
  revoke(): Step {
    return move(invitation, this, 'revoke')
  }
}
