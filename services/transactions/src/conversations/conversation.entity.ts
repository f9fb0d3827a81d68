import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The two that write in a conversation. */
export const conversationSides = ['seller', 'buyer'] as const
export type ConversationSide = (typeof conversationSides)[number]

/** Between whom a conversation is, and about what. */
export type Between = {
  vendorId: string
  vendorName: string
  productId: string
  productName: string
  productSlug: string
  /** The buyer's account; the seller knows {@link buyerCode}. */
  buyerId: string
  buyerCode: string
  subject: string
}

/** What a seller and one subscriber write to each other, begun by the seller (SP-2). */
@Entity('conversations')
@Index('ix_conversations_vendor', ['vendorId', 'lastMessageAt', 'id'])
@Index('ix_conversations_buyer', ['buyerId', 'lastMessageAt', 'id'])
@Check('ck_conversations_last_side', `last_side IN ('seller', 'buyer')`)
export class Conversation implements Between {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_conversations' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('varchar', { name: 'product_slug' }) productSlug: string
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  @Column('varchar', { name: 'buyer_code' }) buyerCode: string
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date
  @Column('timestamptz', { name: 'last_message_at' }) lastMessageAt: Date
  /** Who wrote last: the other side is waited for. */
  @Column('varchar', { name: 'last_side' }) lastSide: ConversationSide
  /** When the buyer last wrote: whoever asks may be answered. */
  @Column('timestamptz', { name: 'buyer_wrote_at', nullable: true }) buyerWroteAt: Date | null
  /** Up to when the buyer has read it. */
  @Column('timestamptz', { name: 'buyer_read_at', nullable: true }) buyerReadAt: Date | null

  /** The seller begins. */
  static begin(between: Between, now: Date): Conversation {
    return Object.assign(new Conversation(), {
      id: newId(),
      ...between,
      begunAt: now,
      lastMessageAt: now,
      lastSide: 'seller',
      buyerWroteAt: null,
      buyerReadAt: null,
    })
  }

  /** One of both wrote; the buyer who writes has read what was there. */
  hear(side: ConversationSide, now: Date): void {
    this.lastMessageAt = now
    this.lastSide = side
    if (side === 'buyer') this.buyerWroteAt = this.buyerReadAt = now
  }

  /** Whether there is something that the buyer has not read. */
  get isUnread(): boolean {
    return this.buyerReadAt === null || this.buyerReadAt < this.lastMessageAt
  }
}
