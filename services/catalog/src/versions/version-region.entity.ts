import type { Fault, RegionId } from '@emporium/domain'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { ProductVersion } from './product-version.entity.ts'

/** Why it failed, as image-review told. */
export type FaultFact = Omit<Fault, 'detail'>

/** How the production of a version's image went in one release region, as image-review told (IM-12). */
@Entity('version_regions')
export class VersionRegion {
  @ForeignKey(() => ProductVersion, { name: 'fk_version_regions_version' })
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'pk_version_regions' })
  versionId: string
  @PrimaryColumn('varchar', { name: 'region_id', primaryKeyConstraintName: 'pk_version_regions' })
  regionId: RegionId
  /** The platform's copy; null while there is none. */
  @Column('varchar', { name: 'image_id', nullable: true }) imageId: string | null
  /** Why the last try came to nothing; null when it did not. */
  @Column('text', { name: 'failure', nullable: true }) failure: string | null
  /** The same by a code that has words in every language. */
  @Column('jsonb', { name: 'fault', nullable: true }) fault: FaultFact | null
  @Column('bigint', { name: 'sequence' }) sequence: string
}
