import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { ConversationSide } from './conversation.entity.ts'

/** One message of a conversation with a subscriber (SP-2). Its words are never changed. */
@Entity('conversation_messages')
@Index('ix_conversation_messages_conversation', ['conversationId', 'at', 'id'])
@Check('ck_conversation_messages_side', `side IN ('seller', 'buyer')`)
export class ConversationMessage {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_conversation_messages' })
  id: string
  @Column('uuid', { name: 'conversation_id' }) conversationId: string
  @Column('varchar', { name: 'side' }) side: ConversationSide
  @Column('uuid', { name: 'author_id' }) authorId: string
  /** Of a seller, for the own team alone; of a buyer none is kept, as nobody is told it. */
  @Column('varchar', { name: 'author_name', nullable: true }) authorName: string | null
  @Column('text', { name: 'text' }) text: string
  @Column('timestamptz', { name: 'at' }) at: Date
  /** When operations took it out of sight, and why. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null

  /** A message that was just written. */
  static of(
    said: Pick<ConversationMessage, 'conversationId' | 'side' | 'authorId' | 'authorName' | 'text'>,
    now: Date,
  ): ConversationMessage {
    return Object.assign(new ConversationMessage(), {
      id: newId(),
      ...said,
      at: now,
      withdrawnAt: null,
      withdrawnReason: null,
    })
  }

  /** Operations takes it out of sight. */
  withdraw(reason: string, now: Date): void {
    this.withdrawnAt = now
    this.withdrawnReason = reason
  }
}
