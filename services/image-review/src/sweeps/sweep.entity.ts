import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A chain of sweeps, one for the whole installation however many workers run (RV-8). */
@Entity('sweeps')
export class Sweep {
  @PrimaryColumn('varchar', { name: 'name', primaryKeyConstraintName: 'pk_sweeps' }) name: string
  @Column('integer', { name: 'turn' }) turn: number
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
}
