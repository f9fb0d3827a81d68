import { companyChange, type CompanyChangeStatus } from '@emporium/domain'
import { move, newId, type AccountActor, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Vendor } from '../vendors/vendor.entity.ts'

/** The legal data of a company (SP-4). */
export type LegalData = Pick<
  Vendor,
  'legalName' | 'registrationNumber' | 'country' | 'address' | 'website'
>

/** A vendor's request to change its legal data; one waits at a time (SP-4). */
@Entity('company_changes')
@Index('uq_company_changes_open', ['vendorId'], { unique: true, where: `status = 'requested'` })
@Index('ix_company_changes_vendor', ['vendorId', 'requestedAt'])
@Index('ix_company_changes_requested', ['requestedAt', 'id'])
@Check('ck_company_changes_status', `status IN ('requested', 'granted', 'declined', 'withdrawn')`)
export class CompanyChange {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_company_changes' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'status' }) status: CompanyChangeStatus
  /** The legal data when it was asked for, so that a later reader sees what was to change. */
  @Column('jsonb', { name: 'before' }) before: LegalData
  @Column('jsonb', { name: 'wanted' }) wanted: LegalData
  /** Why, and where operations can look it up. */
  @Column('text', { name: 'grounds' }) grounds: string
  /** What operations says to it. */
  @Column('text', { name: 'answer', nullable: true }) answer: string | null
  @Column('varchar', { name: 'requested_by_name' }) requestedByName: string
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** A vendor asks. */
  static request(
    of: { vendorId: string; before: LegalData; wanted: LegalData; grounds: string },
    by: Pick<AccountActor, 'name'>,
    now: Date,
  ): CompanyChange {
    return Object.assign(new CompanyChange(), {
      id: newId(),
      ...of,
      status: companyChange.initial,
      answer: null,
      requestedByName: by.name,
      requestedAt: now,
      decidedAt: null,
    })
  }

  /** Operations carries it out or declines it, or the vendor takes it back. */
  end(verb: 'grant' | 'decline' | 'withdraw', answer: string | null, now: Date): Step {
    const step = move(companyChange, this, verb)
    Object.assign(this, { answer, decidedAt: now })
    return step
  }
}
