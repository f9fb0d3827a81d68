import type { SheetFieldName } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { SheetView } from '../isv-sheets/sheet.schemas.ts'
import type { IsvConfirmation } from './isv-confirmation.entity.ts'

/** The uploaded workbook of a round: private, for its vendor and operations (ON-8). */
export type SheetFile = { key: string; name: string; bytes: number; sha256: string }
/** What operations says about one field of a returned sheet. */
export type FieldRemark = { field: SheetFieldName; text: string }

/** One sheet that a vendor sent, and what operations said to it; rounds are kept (ON-8). */
@Entity('isv_rounds')
@Unique('uq_isv_rounds_confirmation_round', ['confirmationId', 'round'])
export class IsvRound {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_isv_rounds' }) id: string
  @Column('uuid', { name: 'confirmation_id' }) confirmationId: string
  @Column('integer', { name: 'round' }) round: number
  @Column('jsonb', { name: 'sheet' }) sheet: SheetView
  /** Null when the form in the page was filled in instead. */
  @Column('jsonb', { name: 'file', nullable: true }) file: SheetFile | null
  @Column('text', { name: 'feedback', nullable: true }) feedback: string | null
  @Column('jsonb', { name: 'remarks' }) remarks: FieldRemark[]
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** The round that a confirmation is in, with the sheet that began it. */
  static of(found: IsvConfirmation, sheet: SheetView, file: SheetFile | null, now: Date): IsvRound {
    return Object.assign(new IsvRound(), {
      id: newId(),
      confirmationId: found.id,
      round: found.round,
      sheet,
      file,
      feedback: null,
      remarks: [],
      sentAt: now,
      decidedAt: null,
    })
  }

  /** Operations decided on this sheet. */
  close(said: { feedback: string | null; remarks: FieldRemark[] }, now: Date): void {
    Object.assign(this, { ...said, decidedAt: now })
  }
}
