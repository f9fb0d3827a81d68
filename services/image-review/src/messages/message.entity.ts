import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { QuotedFinding } from '../findings/quoted-finding.ts'

/** The two sides of a conversation (RV-7). */
export const messageSides = ['staff', 'seller'] as const
export type MessageSide = (typeof messageSides)[number]

/** A message between desk and seller in a case, or a note of the desk to itself (RV-2, RV-7). */
@Entity('messages')
@Index('ix_messages_case', ['caseId', 'at'])
@Check('ck_messages_side', `side IN ('staff', 'seller')`)
export class Message {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_messages' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'side' }) side: MessageSide
  @Column('uuid', { name: 'author_id' }) authorId: string
  @Column('varchar', { name: 'author_name' }) authorName: string
  @Column('text', { name: 'text' }) text: string
  /** Sellers never see it. */
  @Column('boolean', { name: 'is_internal' }) isInternal: boolean
  /** The finding that it is about, as it stood then; null for what concerns the whole submission (RV-7). */
  @Column('jsonb', { name: 'about', nullable: true }) about: QuotedFinding | null
  @Column('timestamptz', { name: 'at' }) at: Date

  /** Something that was just written. */
  static of(
    written: Pick<
      Message,
      'caseId' | 'side' | 'authorId' | 'authorName' | 'text' | 'isInternal' | 'about'
    >,
    now: Date,
  ): Message {
    return Object.assign(new Message(), { id: newId(), ...written, at: now })
  }
}
