import {
  domainProof,
  type DomainProofFault,
  type DomainProofMethod,
  type DomainProofStatus,
} from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

const owns = `status IN ('proven', 'lapsing')`
const named = `status <> 'withdrawn'`

/** A vendor's proof that a domain is its own (ON-10). */
@Entity('domain_proofs')
@Index('uq_domain_proofs_owner', ['domain'], { unique: true, where: owns })
@Index('uq_domain_proofs_named', ['vendorId', 'domain'], { unique: true, where: named })
@Index('ix_domain_proofs_created', ['createdAt', 'id'])
@Index('ix_domain_proofs_domain', ['domain'])
@Check(
  'ck_domain_proofs_status',
  `status IN ('pending', 'proven', 'lapsing', 'lost', 'withdrawn', 'revoked')`,
)
export class DomainProof {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_domain_proofs' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  /** As DNS knows it: lower case, international names in their ASCII form. */
  @Column('varchar', { name: 'domain' }) domain: string
  @Column('varchar', { name: 'status' }) status: DomainProofStatus
  /** What the DNS record says. It proves nothing by itself, so it is no secret. */
  @Column('varchar', { name: 'token' }) token: string
  @Column('varchar', { name: 'method', nullable: true }) method: DomainProofMethod | null
  @Column('varchar', { name: 'fault', nullable: true }) fault: DomainProofFault | null
  /** Looks in a row that definitely found nothing. */
  @Column('integer', { name: 'misses' }) misses: number
  /** Grows with each planned look; a look planned before is of no account. */
  @Column('integer', { name: 'turn' }) turn: number
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null
  @Column('timestamptz', { name: 'proven_at', nullable: true }) provenAt: Date | null
  /** While it lapses: until when the badge stays. */
  @Column('timestamptz', { name: 'grace_until', nullable: true }) graceUntil: Date | null
  @Column('text', { name: 'reason', nullable: true }) reason: string | null
  @Column('varchar', { name: 'mail_to', nullable: true }) mailTo: string | null
  @Column('varchar', { name: 'mail_hash', nullable: true }) mailHash: string | null
  @Column('timestamptz', { name: 'mail_ends_at', nullable: true }) mailEndsAt: Date | null
  @Column('timestamptz', { name: 'mail_asked_at', nullable: true }) mailAskedAt: Date | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  /** A vendor names a domain. */
  static of(named_: { vendorId: string; domain: string; token: string }, now: Date): DomainProof {
    return Object.assign(new DomainProof(), {
      id: newId(),
      ...named_,
      status: domainProof.initial,
      method: null,
      fault: null,
      misses: 0,
      turn: 0,
      checkedAt: null,
      provenAt: null,
      graceUntil: null,
      reason: null,
      mailTo: null,
      mailHash: null,
      mailEndsAt: null,
      mailAskedAt: null,
      createdAt: now,
    })
  }

  /** Whether the vendor bears the badge for it. */
  get isStanding(): boolean {
    return domainProof.can(this.status, 'lapse') || domainProof.can(this.status, 'lose')
  }

  /** Whether a look can change anything. */
  get isOpen(): boolean {
    return this.isStanding || domainProof.can(this.status, 'prove')
  }

  /** The proof was seen; answers the step, or null when it stood already. */
  prove(method: DomainProofMethod, now: Date): Step | null {
    const step = domainProof.can(this.status, 'prove') ? move(domainProof, this, 'prove') : null
    Object.assign(this, { method, fault: null, misses: 0, checkedAt: now, graceUntil: null })
    this.reason = null
    this.provenAt = step ? now : this.provenAt
    this.endMail()
    return step
  }

  /** A look was in vain. Only what is definite counts as a miss: a silent server proves nothing. */
  miss(fault: DomainProofFault, now: Date): void {
    this.fault = fault
    this.checkedAt = now
    this.misses += fault === 'no_answer' ? 0 : 1
  }

  /** The proof is not there any more; the badge stays until the grace ends. */
  lapse(graceUntil: Date): Step {
    this.graceUntil = graceUntil
    return move(domainProof, this, 'lapse')
  }

  /** The grace is over. */
  lose(): Step {
    this.graceUntil = null
    return move(domainProof, this, 'lose')
  }

  /** The vendor gives it up or names it anew, operations takes it back or admits it again. */
  turnBy(verb: 'withdraw' | 'revoke' | 'reinstate' | 'renew', reason: string | null): Step {
    Object.assign(this, { reason, graceUntil: null, misses: 0, fault: null })
    this.turn += 1
    this.endMail()
    return move(domainProof, this, verb)
  }

  /** The vendor names it anew after operations took it back: what proved it before proves nothing now. */
  renew(token: string): Step {
    Object.assign(this, { token, method: null, checkedAt: null, provenAt: null, mailAskedAt: null })
    return this.turnBy('renew', null)
  }

  /** A mail with a link is on its way; an earlier link is of no account. */
  askByMail(to: string, now: Date): void {
    Object.assign(this, { mailTo: to, mailHash: null, mailEndsAt: null, mailAskedAt: now })
  }

  /** The link that was sent. */
  sendLink(hash: string, endsAt: Date): void {
    Object.assign(this, { mailHash: hash, mailEndsAt: endsAt })
  }

  private endMail(): void {
    Object.assign(this, { mailTo: null, mailHash: null, mailEndsAt: null })
  }
}
