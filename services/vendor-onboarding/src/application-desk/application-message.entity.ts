import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Who wrote, and what. */
export type ApplicationWriting = {
  applicationId: string
  authorId: string
  authorName: string
  isFromOperations: boolean
  /** A note of operations to itself; the applicant never sees it. */
  isInternal: boolean
  text: string
}

/** One message between an applicant and operations, or a note of operations (ON-7). Never changed. */
@Entity('application_messages')
@Index('ix_application_messages_application', ['applicationId', 'at', 'id'])
export class ApplicationMessage {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_application_messages' })
  id: string
  @Column('uuid', { name: 'application_id' }) applicationId: string
  @Column('uuid', { name: 'author_id' }) authorId: string
  @Column('varchar', { name: 'author_name' }) authorName: string
  @Column('boolean', { name: 'is_from_operations' }) isFromOperations: boolean
  @Column('boolean', { name: 'is_internal' }) isInternal: boolean
  @Column('text', { name: 'text' }) text: string
  @Column('timestamptz', { name: 'at' }) at: Date

  /** A message that was just written. */
  static of(writing: ApplicationWriting, now: Date): ApplicationMessage {
    return Object.assign(new ApplicationMessage(), { id: newId(), ...writing, at: now })
  }
}
