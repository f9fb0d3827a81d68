import {
  application,
  IllegalTransition,
  appliedAnewFrom,
  type ApplicationField,
  type ApplicationRejection,
  type ApplicationStatus,
} from '@emporium/domain'
import { move, newId, type AccountActor, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { ApplicationContent } from '../application-forms/application-form.schemas.ts'

/** What operations says when it does not approve. */
export type Declined = {
  reason: string
  code?: ApplicationRejection
  fields?: ApplicationField[]
}

/** A company's wish to become a vendor, from the first draft to the decision (ON-4…7). */
@Entity('applications')
@Index('uq_applications_open', ['applicantId'], {
  unique: true,
  where: `status IN ('draft', 'submitted', 'information_requested')`,
})
@Index('ix_applications_applicant', ['applicantId', 'createdAt', 'id'])
@Index('ix_applications_status', ['status', 'createdAt', 'id'])
@Check(
  'ck_applications_status',
  `status IN ('draft', 'submitted', 'information_requested', 'approved', 'rejected', 'withdrawn')`,
)
export class Application {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_applications' }) id: string
  @Column('uuid', { name: 'applicant_id' }) applicantId: string
  @Column('varchar', { name: 'applicant_name' }) applicantName: string
  @Column('varchar', { name: 'status' }) status: ApplicationStatus
  /** Grows with every change; the ETag. */
  @Column('integer', { name: 'revision' }) revision: number
  /** How often it was submitted. */
  @Column('integer', { name: 'round' }) round: number
  @Column('jsonb', { name: 'content' }) content: ApplicationContent
  /** What operations said last, while it still stands. */
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason: string | null
  /** Why it was rejected, of the desk's reasons. */
  @Column('varchar', { name: 'decision_code', nullable: true })
  decisionCode: ApplicationRejection | null
  /** The fields that operations asks to be mended, until it is handed in again. */
  @Column('varchar', { name: 'asked_fields', array: true }) askedFields: ApplicationField[]
  /** Who of operations has taken it over. */
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null
  @Column('varchar', { name: 'assignee_name', nullable: true }) assigneeName: string | null
  /** The application that this one is written anew from (ON-7). */
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId: string | null
  @Column('uuid', { name: 'vendor_id', nullable: true }) vendorId: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** A first draft. */
  static draft(
    by: Pick<AccountActor, 'id' | 'name'>,
    content: ApplicationContent,
    now: Date,
    previousId: string | null = null,
  ): Application {
    return Object.assign(new Application(), {
      id: newId(),
      applicantId: by.id,
      applicantName: by.name,
      status: application.initial,
      revision: 1,
      round: 0,
      content,
      decisionReason: null,
      decisionCode: null,
      askedFields: [],
      assigneeId: null,
      assigneeName: null,
      previousId,
      vendorId: null,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      decidedAt: null,
    })
  }

  /** What can be submitted can still be edited. */
  get isEditable(): boolean {
    return application.can(this.status, 'submit')
  }

  /** The applicant writes; refused while operations looks at it and after the decision. */
  edit(content: ApplicationContent, now: Date): void {
    if (!this.isEditable) throw new IllegalTransition(application.name, this.status, 'edit')
    this.content = content
    this.touch(now)
  }

  /** The applicant hands it in, for the first time or again (ON-6, ON-7). */
  submit(now: Date): Step {
    const step = move(application, this, 'submit')
    Object.assign(this, { round: this.round + 1, submittedAt: now, decidedAt: null })
    this.decisionReason = null
    this.decisionCode = null
    this.askedFields = []
    this.touch(now)
    return step
  }

  /** Operations makes the company a vendor. */
  approve(vendorId: string, reason: string | null, now: Date): Step {
    this.vendorId = vendorId
    return this.decide('approve', reason, now)
  }

  /** Operations declines, or asks for more and points at fields; the reason is for the applicant. */
  decline(
    verb: 'reject' | 'requestInformation',
    { reason, code, fields = [] }: Declined,
    now: Date,
  ): Step {
    this.askedFields = fields
    this.decisionCode = code ?? null
    return this.decide(verb, reason, now)
  }

  /** An officer takes it over, or nobody has it any more. The applicant's form is not touched by that. */
  giveTo(officer: Pick<AccountActor, 'id' | 'name'> | null): void {
    this.assigneeId = officer?.id ?? null
    this.assigneeName = officer?.name ?? null
  }

  /** The applicant takes it back; nobody of operations has it any more. */
  withdraw(now: Date): Step {
    const step = move(application, this, 'withdraw')
    this.decidedAt = now
    this.askedFields = []
    this.giveTo(null)
    this.touch(now)
    return step
  }

  /** Something for the timeline that does not move the application: who of operations has it (ON-7). */
  noted(verb: 'claim' | 'release'): Step {
    const { id: subjectId, status } = this
    return { machine: application.name, subjectId, verb, from: status, to: status }
  }

  /** Its answers can be the beginning of a new application. */
  get canBeAppliedAnew(): boolean {
    return (appliedAnewFrom as readonly ApplicationStatus[]).includes(this.status)
  }

  /** A rejected applicant takes it up again. */
  reopen(now: Date): Step {
    const step = move(application, this, 'reopen')
    this.touch(now)
    return step
  }

  private decide(
    verb: 'approve' | 'reject' | 'requestInformation',
    reason: string | null,
    now: Date,
  ): Step {
    const step = move(application, this, verb)
    Object.assign(this, { decisionReason: reason, decidedAt: now })
    this.touch(now)
    return step
  }

  private touch(now: Date): void {
    this.revision += 1
    this.updatedAt = now
  }
}
