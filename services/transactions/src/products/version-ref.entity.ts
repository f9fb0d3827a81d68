import type { Listing } from '@emporium/events'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The platform's copy of an image in one region. */
export type RegionImage = { regionId: string; imageId: string }

/** A version that is or was on sale, with what buying and deploying need of it. */
@Entity('version_refs')
@Index('ix_version_refs_product', ['productId', 'listedAt'])
export class VersionRef {
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'pk_version_refs' })
  versionId: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  /** The listing as it was frozen at submission. */
  @Column('jsonb', { name: 'listing' }) listing: Listing
  /** Where it can be had: one copy for each region that is ready. */
  @Column('jsonb', { name: 'images' }) images: RegionImage[]
  @Column('boolean', { name: 'is_retired' }) isRetired: boolean
  @Column('timestamptz', { name: 'listed_at' }) listedAt: Date
  @Column('bigint', { name: 'sequence' }) sequence: string

  /** The copy in a region, if it is ready. */
  imageIn(regionId: string): RegionImage | undefined {
    return this.images.find((image) => image.regionId === regionId)
  }
}
