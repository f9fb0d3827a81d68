import type { ProductType } from '@emporium/domain'
import type { IsvSheet } from '@emporium/events'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A confirmed product information sheet, and the product that was started from it (ON-8). */
@Entity('isv_sheet_refs')
export class IsvSheetRef {
  @PrimaryColumn('uuid', {
    name: 'confirmation_id',
    primaryKeyConstraintName: 'pk_isv_sheet_refs',
  })
  confirmationId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'product_type' }) productType: ProductType
  @Column('jsonb', { name: 'sheet' }) sheet: IsvSheet
  @Column('uuid', { name: 'product_id', nullable: true }) productId: string | null

  /** A sheet from which nothing was started yet. */
  static of(
    told: Pick<IsvSheetRef, 'confirmationId' | 'vendorId' | 'productType' | 'sheet'>,
  ): IsvSheetRef {
    return Object.assign(new IsvSheetRef(), told, { productId: null })
  }
}
