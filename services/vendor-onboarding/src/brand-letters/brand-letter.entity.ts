import { brandLetter, type BrandLetterStatus } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** What a vendor asks for. Dates are days, written YYYY-MM-DD. */
export type LetterWish = {
  vendorId: string
  companyName: string
  productName: string
  purpose: string
  places: string
  validFrom: string
  validUntil: string
  requestedByName: string
}
/** What granting adds: the number, and where the printed letter is kept. */
export type PrintedLetter = { number: string; fileKey: string; fileBytes: number }

/** A letter by which a vendor may use the marketplace's name and logo (MK-1). */
@Entity('brand_letters')
@Unique('uq_brand_letters_number', ['number'])
@Index('ix_brand_letters_vendor', ['vendorId', 'requestedAt'])
@Index('ix_brand_letters_requested', ['requestedAt', 'id'])
@Check(
  'ck_brand_letters_status',
  `status IN ('requested', 'granted', 'declined', 'withdrawn', 'revoked', 'expired')`,
)
export class BrandLetter {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_brand_letters' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'status' }) status: BrandLetterStatus
  /** As the letter prints it. */
  @Column('varchar', { name: 'company_name' }) companyName: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('text', { name: 'purpose' }) purpose: string
  /** Where name and logo will be seen. */
  @Column('text', { name: 'places' }) places: string
  @Column('date', { name: 'valid_from' }) validFrom: string
  @Column('date', { name: 'valid_until' }) validUntil: string
  @Column('varchar', { name: 'number', nullable: true }) number: string | null
  @Column('varchar', { name: 'file_key', nullable: true }) fileKey: string | null
  @Column('integer', { name: 'file_bytes', nullable: true }) fileBytes: number | null
  /** Why it was declined or revoked. */
  @Column('text', { name: 'reason', nullable: true }) reason: string | null
  @Column('varchar', { name: 'requested_by_name' }) requestedByName: string
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** A vendor asks for a letter. */
  static request(wish: LetterWish, now: Date): BrandLetter {
    return Object.assign(new BrandLetter(), {
      id: newId(),
      ...wish,
      status: brandLetter.initial,
      number: null,
      fileKey: null,
      fileBytes: null,
      reason: null,
      requestedAt: now,
      decidedAt: null,
    })
  }

  /** Operations grants it: what was printed is what is valid. */
  grant(printed: PrintedLetter, now: Date): Step {
    const step = move(brandLetter, this, 'grant')
    Object.assign(this, { ...printed, decidedAt: now })
    return step
  }

  /** Operations declines the request or revokes the letter, with a reason. */
  end(verb: 'decline' | 'revoke', reason: string, now: Date): Step {
    const step = move(brandLetter, this, verb)
    Object.assign(this, { reason, decidedAt: now })
    return step
  }

  /** The vendor takes its request back. */
  withdraw(now: Date): Step {
    this.decidedAt = now
    return move(brandLetter, this, 'withdraw')
  }

  /** Its last day is over. */
  expire(): Step {
    return move(brandLetter, this, 'expire')
  }

  /** Whether its last day lies behind `today`. */
  isOver(today: string): boolean {
    return this.validUntil < today
  }
}
