import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What is known of a file when it was sent. */
type Sent = Pick<
  Attachment,
  'caseId' | 'uploadedBy' | 'name' | 'contentType' | 'bytes' | 'sha256' | 'uploadedAt'
>

/**
 * A file of a message: names and rights; its bytes lie in the file store under `key`. Until it is sent with a message it
 * is its uploader's alone; from then on those read it who read the message (RV-7).
 */
@Entity('attachments')
@Index('ix_attachments_case', ['caseId'])
@Index('ix_attachments_unsent', ['uploadedAt'], { where: 'message_id IS NULL' })
export class Attachment {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_attachments' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('uuid', { name: 'message_id', nullable: true }) messageId: string | null
  /** Place among the files of its message. */
  @Column('integer', { name: 'position' }) position: number
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'content_type' }) contentType: string
  @Column('integer', { name: 'bytes' }) bytes: number
  @Column('varchar', { name: 'sha256' }) sha256: string
  @Column('varchar', { name: 'key' }) key: string
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date

  /** A file that was just sent, and belongs to no message yet. */
  static of(sent: Sent): Attachment {
    const id = newId()
    const key = `cases/${sent.caseId}/${id}`
    return Object.assign(new Attachment(), { id, ...sent, key, messageId: null, position: 0 })
  }
}
