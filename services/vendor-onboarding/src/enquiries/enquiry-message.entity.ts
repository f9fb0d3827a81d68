import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Who wrote, and what. */
export type Writing = {
  enquiryId: string
  authorId: string | null
  authorName: string
  isFromOperations: boolean
  /** A note of operations to itself; whoever asked never sees it. */
  isInternal: boolean
  text: string
}

/** One message of a conversation with operations (ON-9). Never changed. */
@Entity('enquiry_messages')
@Index('ix_enquiry_messages_enquiry', ['enquiryId', 'at', 'id'])
export class EnquiryMessage {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_enquiry_messages' })
  id: string
  @Column('uuid', { name: 'enquiry_id' }) enquiryId: string
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null
  @Column('varchar', { name: 'author_name' }) authorName: string
  @Column('boolean', { name: 'is_from_operations' }) isFromOperations: boolean
  @Column('boolean', { name: 'is_internal' }) isInternal: boolean
  @Column('text', { name: 'text' }) text: string
  @Column('timestamptz', { name: 'at' }) at: Date

  /** A message that was just written. */
  static of(writing: Writing, now: Date): EnquiryMessage {
    return Object.assign(new EnquiryMessage(), { id: newId(), ...writing, at: now })
  }
}
