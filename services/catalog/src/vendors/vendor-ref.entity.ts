import type { ProductType } from '@emporium/domain'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What the catalog knows of a vendor, from the events of vendor onboarding. */
@Entity('vendor_refs')
@Index('ix_vendor_refs_slug', ['slug'])
export class VendorRef {
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_refs' })
  vendorId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('bigint', { name: 'name_sequence' }) nameSequence: string
  @Column('varchar', { name: 'slug' }) slug: string
  /** The product types for which the vendor is a confirmed ISV (ON-8). */
  @Column('varchar', { name: 'isv_types', array: true }) isvTypes: ProductType[]
  /** The domain that the vendor has proven to be its own, while it has; the badge (ON-10). */
  @Column('varchar', { name: 'verified_domain', nullable: true }) verifiedDomain: string | null
  @Column('bigint', { name: 'verified_sequence' }) verifiedSequence: string
  /** While it is, its products cannot be found or handed in (ON-7). */
  @Column('boolean', { name: 'is_suspended' }) isSuspended: boolean
  @Column('bigint', { name: 'standing_sequence' }) standingSequence: string

  /** The badge comes or goes, unless something newer is known; answers whether that is news. */
  verify(domain: string | null, sequence: number): boolean {
    if (Number(this.verifiedSequence) >= sequence) return false
    this.verifiedDomain = domain
    this.verifiedSequence = String(sequence)
    return true
  }

  /** It is called otherwise, unless something newer is known; answers whether that is news (SP-4). */
  rename(name: string, sequence: number): boolean {
    if (Number(this.nameSequence) >= sequence) return false
    this.name = name
    this.nameSequence = String(sequence)
    return true
  }

  /** It is suspended or goes on, unless something newer is known; answers whether that is news. */
  stand(isSuspended: boolean, sequence: number): boolean {
    if (Number(this.standingSequence) >= sequence) return false
    this.isSuspended = isSuspended
    this.standingSequence = String(sequence)
    return true
  }
}
