import type { InstanceTypeFacts } from '@emporium/events'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The instance types of a region as the cloud last told them, for when it is away (IM-8). */
@Entity('instance_type_lists')
export class InstanceTypeList {
  @PrimaryColumn('varchar', {
    name: 'region_id',
    primaryKeyConstraintName: 'pk_instance_type_lists',
  })
  regionId: string
  @Column('jsonb', { name: 'items' }) items: InstanceTypeFacts[]
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt: Date
}
