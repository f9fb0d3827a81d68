import { newId } from '@emporium/service-kit'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { ApplicationContent } from '../application-forms/application-form.schemas.ts'
import type { Application } from './application.entity.ts'

/** What an application said when it was submitted: nothing is lost between rounds (ON-7). Never changed. */
@Entity('submissions')
@Unique('uq_submissions_application_round', ['applicationId', 'round'])
export class Submission {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_submissions' }) id: string
  @Column('uuid', { name: 'application_id' }) applicationId: string
  @Column('integer', { name: 'round' }) round: number
  @Column('jsonb', { name: 'content' }) content: ApplicationContent
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date

  /** Freezes what is submitted now. */
  static of({ id, round, content }: Application, now: Date): Submission {
    const frozen = { id: newId(), applicationId: id, round, content, submittedAt: now }
    return Object.assign(new Submission(), frozen)
  }
}
