import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** What a link in a mail may be opened for. */
export const linkPurposes = [
  'verify_email',
  'reset_password',
  'confirm_email',
  'undo_email',
] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** Lifetimes of links in milliseconds: a day to prove an address, ten minutes to set a password, a week to undo. */
export const linkLifetimes: Readonly<Record<LinkPurpose, number>> = {
  verify_email: 24 * 60 * 60_000,
  reset_password: 10 * 60_000,
  confirm_email: 24 * 60 * 60_000,
  undo_email: 7 * 24 * 60 * 60_000,
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** A one-time link of a mail. Only the hash of its token is kept; the token itself exists in the mail alone. */
@Entity('links')
@Unique('uq_links_token_hash', ['tokenHash'])
@Index('ix_links_account', ['accountId', 'purpose'])
@Check(
  'ck_links_purpose',
  `purpose IN ('verify_email', 'reset_password', 'confirm_email', 'undo_email')`,
)
export class Link {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_links' }) id: string
  @ForeignKey(() => Account, { name: 'fk_links_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'purpose' }) purpose: LinkPurpose
  /** The registration that opening the link makes good. */
  @Column('uuid', { name: 'registration_id', nullable: true }) registrationId: string | null
  /** The change of an address that opening the link confirms or undoes. */
  @Column('uuid', { name: 'email_change_id', nullable: true }) emailChangeId: string | null
  @Column('varchar', { name: 'token_hash' }) tokenHash: string
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null

  /** A fresh link and the token for the mail. */
  static create(
    of: Pick<Link, 'accountId' | 'purpose'> &
      Partial<Pick<Link, 'registrationId' | 'emailChangeId'>>,
    now: Date,
  ): { link: Link; token: string } {
    const token = randomBytes(32).toString('base64url')
    const link = Object.assign(new Link(), {
      id: newId(),
      registrationId: null,
      emailChangeId: null,
      ...of,
      tokenHash: hashOf(token),
      expiresAt: new Date(now.getTime() + linkLifetimes[of.purpose]),
      usedAt: null,
    })
    return { link, token }
  }

  /** By what a presented token is found. */
  static presented(token: string, purpose: LinkPurpose): Pick<Link, 'tokenHash' | 'purpose'> {
    return { tokenHash: hashOf(token), purpose }
  }

  /** Whether it still opens anything. */
  isGood(now: Date): boolean {
    return this.usedAt === null && now < this.expiresAt
  }
}
