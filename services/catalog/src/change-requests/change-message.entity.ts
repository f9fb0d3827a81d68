import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { ChangeRequest } from './change-request.entity.ts'

/** The two sides of a request. */
export const changeSides = ['staff', 'seller'] as const
export type ChangeSide = (typeof changeSides)[number]

/** A message between seller and operations about a request (IM-11). */
@Entity('change_messages')
@Index('ix_change_messages_request', ['requestId', 'at'])
@Check('ck_change_messages_side', `side IN ('staff', 'seller')`)
export class ChangeMessage {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_change_messages' }) id: string
  @ForeignKey(() => ChangeRequest, { name: 'fk_change_messages_request' })
  @Column('uuid', { name: 'request_id' })
  requestId: string
  @Column('varchar', { name: 'side' }) side: ChangeSide
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null
  @Column('varchar', { name: 'author_name', nullable: true }) authorName: string | null
  @Column('text', { name: 'text' }) text: string
  @Column('timestamptz', { name: 'at' }) at: Date

  /** Something that was just written. */
  static of(written: Omit<ChangeMessage, 'id' | 'at'>, now: Date): ChangeMessage {
    return Object.assign(new ChangeMessage(), { id: newId(), ...written, at: now })
  }
}
