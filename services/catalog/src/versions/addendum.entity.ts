import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { ProductVersion } from './product-version.entity.ts'

/** What was added to a release note after publishing; neither the note nor an addendum is ever changed (IM-10). */
@Entity('version_addenda')
@Index('ix_version_addenda_version', ['versionId', 'addedAt'])
export class Addendum {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_version_addenda' }) id: string
  @ForeignKey(() => ProductVersion, { name: 'fk_version_addenda_version' })
  @Column('uuid', { name: 'version_id' })
  versionId: string
  @Column('text', { name: 'text' }) text: string
  @Column('varchar', { name: 'added_by_name', nullable: true }) addedByName: string | null
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date

  /** An addendum of this moment. */
  static of(said: Pick<Addendum, 'versionId' | 'text' | 'addedByName'>, now: Date): Addendum {
    return Object.assign(new Addendum(), { id: newId(), ...said, addedAt: now })
  }
}
