import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { FilterCriteria } from './saved-filter.schemas.ts'

/** A way to look at the queue that a reviewer has kept under a name, or an admin for everybody (RV-7). */
@Entity('saved_filters')
@Unique('uq_saved_filters_shipped', ['shippedAs'])
@Index('uq_saved_filters_own_name', ['ownerId', 'name'], {
  unique: true,
  where: 'owner_id IS NOT NULL',
})
@Index('uq_saved_filters_shared_name', ['name'], { unique: true, where: 'owner_id IS NULL' })
export class SavedFilter {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_saved_filters' }) id: string
  /** Whose it is; null for one that everybody of the desk has. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null
  @Column('varchar', { name: 'name' }) name: string
  @Column('jsonb', { name: 'criteria' }) criteria: FilterCriteria
  /** Its name among those that come with the software: planted once, from then on the desk's own. */
  @Column('varchar', { name: 'shipped_as', nullable: true }) shippedAs: string | null
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date
  /** Null for what came with the software. */
  @Column('varchar', { name: 'edited_by', nullable: true }) editedBy: string | null
  /** Taken out of use; one that came with the software is not planted again. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null

  static of(
    kept: Pick<SavedFilter, 'ownerId' | 'name' | 'criteria'>,
    by: string | null,
    now: Date,
  ): SavedFilter {
    const edit = { shippedAs: null, editedAt: now, editedBy: by, removedAt: null }
    return Object.assign(new SavedFilter(), { id: newId(), ...kept, ...edit })
  }

  /** Another name or other criteria, from now on. */
  edit(said: Pick<SavedFilter, 'name' | 'criteria'>, by: string, now: Date): void {
    Object.assign(this, said, { editedAt: now, editedBy: by })
  }
}
