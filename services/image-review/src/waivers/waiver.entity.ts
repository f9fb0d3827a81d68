import { newId, type Actor } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The desk's word that a finding of a vendor is none: the same is not asked again until the waiver ends (RV-8). */
@Entity('waivers')
@Index('uq_waivers_standing', ['vendorId', 'ruleId', 'fingerprint'], {
  unique: true,
  where: 'revoked_at IS NULL',
})
export class Waiver {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_waivers' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('varchar', { name: 'rule_id' }) ruleId: string
  @Column('varchar', { name: 'fingerprint' }) fingerprint: string
  /** What was seen, in English, as it was when the word was given. */
  @Column('text', { name: 'evidence' }) evidence: string
  /** The case in which it was granted. */
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('text', { name: 'reason' }) reason: string
  @Column('uuid', { name: 'granted_by' }) grantedBy: string
  @Column('varchar', { name: 'granted_by_name' }) grantedByName: string
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  /** Taken back, or replaced by a newer one. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null

  static of(
    waived: Pick<
      Waiver,
      | 'vendorId'
      | 'vendorName'
      | 'ruleId'
      | 'fingerprint'
      | 'evidence'
      | 'caseId'
      | 'reason'
      | 'expiresAt'
    >,
    by: Extract<Actor, { kind: 'account' }>,
    now: Date,
  ): Waiver {
    return Object.assign(new Waiver(), {
      id: newId(),
      ...waived,
      grantedBy: by.id,
      grantedByName: by.name,
      grantedAt: now,
      revokedAt: null,
    })
  }

  /** It counts no more. Twice is as good as once. */
  revoke(now: Date): void {
    this.revokedAt ??= now
  }
}
