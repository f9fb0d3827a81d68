import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Language } from '../accounts/languages.ts'
import type { Claims, Proof } from './provider-client.ts'

/** What a visit at a provider is for; it serves nothing else. */
export type VisitPurpose = 'sign_in' | 'link'

/** How long a person has at the provider and for what follows, in milliseconds. */
export const visitLifetime = 15 * 60_000

/** By what a visit is found; the secrets themselves are in the browser alone. */
export const visitHashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

const secret = () => randomBytes(32).toString('base64url')

/** One way to a provider and back, bound to the browser that began it; good once (ON-1). */
@Entity('provider_visits')
@Unique('uq_provider_visits_browser', ['browserHash'])
@Index('ix_provider_visits_expires', ['expiresAt'])
@Check('ck_provider_visits_purpose', `purpose IN ('sign_in', 'link')`)
@Check('ck_provider_visits_language', `language IN ('en', 'zh-CN')`)
export class ProviderVisit {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_provider_visits' }) id: string
  @Column('varchar', { name: 'browser_hash' }) browserHash: string
  @Column('varchar', { name: 'state_hash' }) stateHash: string
  @Column('varchar', { name: 'provider' }) provider: string
  @Column('varchar', { name: 'purpose' }) purpose: VisitPurpose
  /** Who connects the provider; null for signing in. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null
  @Column('varchar', { name: 'nonce' }) nonce: string
  @Column('varchar', { name: 'verifier' }) verifier: string
  @Column('varchar', { name: 'redirect_uri' }) redirectUri: string
  @Column('varchar', { name: 'return_to' }) returnTo: string
  @Column('varchar', { name: 'language' }) language: Language
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null
  /** The problem's slug, when the provider did not confirm. */
  @Column('varchar', { name: 'failure', nullable: true }) failure: string | null
  @Column('varchar', { name: 'subject', nullable: true }) subject: string | null
  @Column('varchar', { name: 'email', nullable: true }) email: string | null
  @Column('boolean', { name: 'is_email_verified' }) isEmailVerified: boolean
  @Column('varchar', { name: 'name', nullable: true }) name: string | null
  @Column('timestamptz', { name: 'authenticated_at', nullable: true }) authenticatedAt: Date | null

  /** A visit that begins, what to keep in the browser, and what goes to the provider. */
  static begin(
    of: Pick<
      ProviderVisit,
      'provider' | 'purpose' | 'accountId' | 'redirectUri' | 'returnTo' | 'language'
    >,
    now: Date,
  ): { visit: ProviderVisit; browserSecret: string; proof: Proof } {
    const browserSecret = secret()
    const proof = { state: secret(), nonce: secret(), verifier: secret() }
    const visit = Object.assign(new ProviderVisit(), {
      id: newId(),
      ...of,
      browserHash: visitHashOf(browserSecret),
      stateHash: visitHashOf(proof.state),
      nonce: proof.nonce,
      verifier: proof.verifier,
      expiresAt: new Date(now.getTime() + visitLifetime),
      returnedAt: null,
      failure: null,
      subject: null,
      email: null,
      isEmailVerified: false,
      name: null,
      authenticatedAt: null,
    })
    return { visit, browserSecret, proof }
  }

  /** The provider has said who it is. */
  note(claims: Claims): void {
    Object.assign(this, claims)
  }
}
