import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Whether a vendor is suspended; of one that never was, there is no row (ON-7). */
@Entity('vendor_refs')
export class VendorRef {
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_refs' })
  vendorId: string
  @Column('boolean', { name: 'is_suspended' }) isSuspended: boolean
  /** Sequence of the event that this row reflects; older ones are ignored. */
  @Column('bigint', { name: 'sequence' }) sequence: string
}
