import type { AnnouncementKind } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a seller says, by whom and of what. */
export type Announced = {
  vendorId: string
  vendorName: string
  productId: string
  productName: string
  productSlug: string
  /** The one version whose subscribers are meant; null for all of the product. */
  versionId: string | null
  versionNumber: string | null
  kind: AnnouncementKind
  subject: string
  text: string
  authorId: string
  authorName: string
}

/** What a seller says to all subscribers of a product or of one version (SP-2). Its words are never changed. */
@Entity('announcements')
@Index('ix_announcements_vendor', ['vendorId', 'sentAt', 'id'])
@Index('ix_announcements_product', ['productId', 'sentAt'])
@Check('ck_announcements_kind', `kind IN ('security_fix', 'end_of_support', 'news')`)
export class Announcement implements Announced {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_announcements' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('varchar', { name: 'product_slug' }) productSlug: string
  @Column('uuid', { name: 'version_id', nullable: true }) versionId: string | null
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  @Column('varchar', { name: 'kind' }) kind: AnnouncementKind
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('text', { name: 'text' }) text: string
  @Column('uuid', { name: 'author_id' }) authorId: string
  /** For the author's own team alone. */
  @Column('varchar', { name: 'author_name' }) authorName: string
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
  /** How many buyers it was delivered to. */
  @Column('integer', { name: 'delivered' }) delivered: number
  /** How many did not wish to hear it. */
  @Column('integer', { name: 'withheld' }) withheld: number
  /** When operations took it out of sight, and why. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null

  /** It is sent now; to whom is written beside it. */
  static of(said: Announced, now: Date): Announcement {
    return Object.assign(new Announcement(), {
      id: newId(),
      ...said,
      sentAt: now,
      delivered: 0,
      withheld: 0,
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
