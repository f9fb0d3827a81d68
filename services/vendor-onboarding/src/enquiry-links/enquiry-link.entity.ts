import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A link to a conversation that was mailed to the visitor who asked; the token itself is in the mail alone (ON-9). */
@Entity('enquiry_links')
@Index('ix_enquiry_links_enquiry', ['enquiryId'])
export class EnquiryLink {
  /** SHA-256 of the token, hexadecimal. */
  @PrimaryColumn('varchar', { name: 'token_hash', primaryKeyConstraintName: 'pk_enquiry_links' })
  tokenHash: string
  @Column('uuid', { name: 'enquiry_id' }) enquiryId: string
}
