import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One version of the vendor terms. A published text is never changed, by a trigger too; a new wording is a new version (ON-5). */
@Entity('vendor_terms')
export class VendorTerms {
  @PrimaryColumn('varchar', { name: 'version', primaryKeyConstraintName: 'pk_vendor_terms' })
  version: string
  @Column('varchar', { name: 'title' }) title: string
  @Column('text', { name: 'html' }) html: string
  /** SHA-256 of the text, hexadecimal. */
  @Column('varchar', { name: 'hash' }) hash: string
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date
  /** The admin who published it; null for what came with the software. */
  @Column('varchar', { name: 'published_by', nullable: true }) publishedBy: string | null
}
