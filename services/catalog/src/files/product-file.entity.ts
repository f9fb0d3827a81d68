import { fileSlots, type FileSlot } from '@emporium/domain'
import type { ListingFile } from '@emporium/events'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Product } from '../products/product.entity.ts'

/** A file of a listing: names and rights; its bytes lie in the file store under `key` (IM-6, SA-1). */
@Entity('files')
@Index('ix_files_product', ['productId'])
@Index('ix_files_vendor', ['vendorId'])
export class ProductFile {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_files' }) id: string
  @ForeignKey(() => Product, { name: 'fk_files_product' })
  @Column('uuid', { name: 'product_id' })
  productId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'slot' }) slot: FileSlot
  /** What a download is called. */
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'content_type' }) contentType: string
  @Column('integer', { name: 'bytes' }) bytes: number
  @Column('varchar', { name: 'sha256' }) sha256: string
  @Column('varchar', { name: 'key' }) key: string
  /** Sides of a picture as it was sent. */
  @Column('jsonb', { name: 'pixels', nullable: true })
  pixels: { width: number; height: number } | null
  /** Pages of a PDF; null of what has none, and of files from before they were counted. */
  @Column('integer', { name: 'pages', nullable: true }) pages: number | null
  /** Whether a PDF has text that can be searched and read aloud; null where that is not known. */
  @Column('boolean', { name: 'has_text', nullable: true }) hasText: boolean | null
  /** Part of a submission: kept for good (IM-9). */
  @Column('boolean', { name: 'is_frozen' }) isFrozen: boolean
  /** Since when anyone may read it. */
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date

  /** Whether anyone may read it: a public slot of something that was listed. */
  get isPublic(): boolean {
    return fileSlots[this.slot].isPublic && this.publishedAt !== null
  }

  /** As a listing refers to it. */
  get asListed(): ListingFile {
    const { id, name, contentType, bytes, sha256, pixels, hasText } = this
    const url = `/api/v1/files/${id}`
    return { fileId: id, name, contentType, bytes, sha256, url, pixels, hasText }
  }
}
