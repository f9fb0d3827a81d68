import { isvConfirmation, type IsvConfirmationStatus, type ProductType } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { SheetView } from '../isv-sheets/sheet.schemas.ts'

/** A vendor's request to be confirmed as an ISV for one product type, and its outcome (ON-8). */
@Entity('isv_confirmations')
@Index('uq_isv_confirmations_confirmed', ['vendorId', 'productType'], {
  unique: true,
  where: `status = 'confirmed'`,
})
@Index('uq_isv_confirmations_open', ['vendorId', 'productType'], {
  unique: true,
  where: `status IN ('submitted', 'returned')`,
})
@Index('ix_isv_confirmations_submitted', ['submittedAt', 'id'])
@Check('ck_isv_confirmations_status', `status IN ('submitted', 'returned', 'confirmed')`)
export class IsvConfirmation {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_isv_confirmations' })
  id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'product_type' }) productType: ProductType
  @Column('varchar', { name: 'status' }) status: IsvConfirmationStatus
  /** How often a sheet was sent; 0 when operations confirmed without one. */
  @Column('integer', { name: 'round' }) round: number
  /** The last sheet; null when operations confirmed the vendor by what the application said. */
  @Column('jsonb', { name: 'sheet', nullable: true }) sheet: SheetView | null
  /** What operations said when it returned the sheet, while that stands. */
  @Column('text', { name: 'feedback', nullable: true }) feedback: string | null
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** A vendor sends its first sheet for this type, or operations begins without one. */
  static open(
    wish: { vendorId: string; productType: ProductType; sheet: SheetView | null },
    now: Date,
  ): IsvConfirmation {
    return Object.assign(new IsvConfirmation(), {
      id: newId(),
      ...wish,
      status: isvConfirmation.initial,
      round: wish.sheet ? 1 : 0,
      feedback: null,
      submittedAt: now,
      decidedAt: null,
    })
  }

  /** Operations confirms. */
  confirm(now: Date): Step {
    const step = move(isvConfirmation, this, 'confirm')
    Object.assign(this, { feedback: null, decidedAt: now })
    return step
  }

  /** Operations sends the sheet back with feedback. */
  return(feedback: string, now: Date): Step {
    const step = move(isvConfirmation, this, 'return')
    Object.assign(this, { feedback, decidedAt: now })
    return step
  }

  /** The vendor sends a better sheet. */
  resubmit(sheet: SheetView, now: Date): Step {
    const step = move(isvConfirmation, this, 'resubmit')
    Object.assign(this, { sheet, round: this.round + 1, submittedAt: now, decidedAt: null })
    return step
  }
}
