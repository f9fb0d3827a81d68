import { productShelf, type ProductShelfStatus, type ProductType } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** A product of a vendor and where it stands on the shelf (RV-1). Its texts live in its versions. */
@Entity('products')
@Unique('uq_products_slug', ['slug'])
@Index('ix_products_vendor_updated', ['vendorId', 'updatedAt', 'id'])
@Check('ck_products_type', `type IN ('image', 'saas')`)
@Check('ck_products_status', `status IN ('unlisted', 'available', 'removed')`)
export class Product {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_products' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'type' }) type: ProductType
  @Column('varchar', { name: 'status' }) status: ProductShelfStatus
  /** As buyers see it; before the first listing, as the draft has it. */
  @Column('varchar', { name: 'name', nullable: true }) name: string | null
  /** Given at the first listing and never changed. */
  @Column('varchar', { name: 'slug', nullable: true }) slug: string | null
  /** The version that the product page describes. */
  @Column('uuid', { name: 'listed_version_id', nullable: true }) listedVersionId: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('timestamptz', { name: 'listed_at', nullable: true }) listedAt: Date | null
  @Column('timestamptz', { name: 'discarded_at', nullable: true }) discardedAt: Date | null
  @Column('integer', { name: 'rating_count' }) ratingCount: number
  @Column('double precision', { name: 'rating_average', nullable: true })
  ratingAverage: number | null
  /** The mean that products are sorted by, as the ratings tell it. */
  @Column('double precision', { name: 'rating_damped', nullable: true })
  ratingDamped: number | null
  @Column('bigint', { name: 'rating_sequence' }) ratingSequence: string

  /** A product that nobody but its vendor knows of. */
  static begin(vendorId: string, type: ProductType, name: string | null, now: Date): Product {
    return Object.assign(new Product(), {
      id: newId(),
      vendorId,
      type,
      status: productShelf.initial,
      name,
      slug: null,
      listedVersionId: null,
      createdAt: now,
      updatedAt: now,
      listedAt: null,
      discardedAt: null,
      ratingCount: 0,
      ratingAverage: null,
      ratingDamped: null,
      ratingSequence: '0',
    })
  }

  /** Whether buyers can find it. */
  get isOnShelf(): boolean {
    return productShelf.can(this.status, 'remove')
  }

  /** Whether it was ever on the shelf: further versions of it are judged as versions (IM-10). */
  get wasListed(): boolean {
    return this.listedAt !== null
  }

  /** The draft is called otherwise; a listed name changes only with a listing. */
  rename(name: string | null, now: Date): void {
    if (!this.wasListed) this.name = name
    this.updatedAt = now
  }

  /** Puts it on the shelf; answers the step, or null when it is there already. */
  list(slug: string, now: Date): Step | null {
    this.slug ??= slug
    this.listedAt ??= now
    this.updatedAt = now
    return productShelf.can(this.status, 'list') ? move(productShelf, this, 'list') : null
  }

  /** Its page describes this version from now on. */
  describe(version: { id: string; name: string }, now: Date): void {
    this.listedVersionId = version.id
    this.name = version.name
    this.updatedAt = now
  }

  /** Something about it changed. */
  touch(now: Date): void {
    this.updatedAt = now
  }

  /** Operations takes it off the shelf (IM-11). */
  remove(now: Date): Step {
    this.updatedAt = now
    return move(productShelf, this, 'remove')
  }

  /** The seller gives up a product that never was listed. */
  discard(now: Date): Step {
    this.updatedAt = now
    this.discardedAt = now
    return move(productShelf, this, 'discard')
  }

  /** What buyers think of it, unless something newer is known; answers whether that is news (SP-3). */
  rate(
    { count, average, damped }: { count: number; average: number | null; damped: number | null },
    sequence: number,
  ): boolean {
    if (Number(this.ratingSequence) >= sequence) return false
    this.ratingCount = count
    this.ratingAverage = average
    this.ratingDamped = damped
    this.ratingSequence = String(sequence)
    return true
  }
}
