import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Whether a vendor is suspended, from the events of vendor onboarding; a vendor without a row never was (ON-7). */
@Entity('vendor_standings')
export class VendorStanding {
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_standings' })
  vendorId: string
  @Column('boolean', { name: 'is_suspended' }) isSuspended: boolean
  /** Of the event; an older one changes nothing. */
  @Column('bigint', { name: 'sequence' }) sequence: string
}
