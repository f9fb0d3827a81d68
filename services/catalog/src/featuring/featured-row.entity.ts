import { newId, type AccountActor } from '@emporium/service-kit'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A place in the featured row: a product, and from when until when it stands there; null for no bound (MK-2). */
export type FeaturedPlace = { productId: string; startsAt: string | null; endsAt: string | null }

/** What operations said of the featured row; the newest word holds, the others are its history (MK-2). */
@Entity('featured_rows')
@Unique('uq_featured_rows_revision', ['revision'])
export class FeaturedRow {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_featured_rows' }) id: string
  @Column('integer', { name: 'revision' }) revision: number
  /** In the order in which they stand. */
  @Column('jsonb', { name: 'places' }) places: FeaturedPlace[]
  @Column('uuid', { name: 'by' }) by: string
  @Column('varchar', { name: 'by_name' }) byName: string
  @Column('timestamptz', { name: 'at' }) at: Date

  static of(
    said: { places: FeaturedPlace[]; revision: number },
    by: AccountActor,
    now: Date,
  ): FeaturedRow {
    const who = { by: by.id, byName: by.name }
    return Object.assign(new FeaturedRow(), { id: newId(), ...said, ...who, at: now })
  }
}
