import type { Fault } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { CheckReport } from './read-report.ts'

/** A run of the image checker on an access server, and what it reported (RV-3, RV-8). */
@Entity('image_checks')
@Unique('uq_image_checks_server', ['serverId'])
@Index('ix_image_checks_case', ['caseId'])
export class ImageCheck {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_image_checks' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('uuid', { name: 'server_id' }) serverId: string
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt: Date
  /** The cloud's name of the run, once it took the order. */
  @Column('varchar', { name: 'invocation_id', nullable: true }) invocationId: string | null
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
  @Column('jsonb', { name: 'report', nullable: true }) report: CheckReport | null
  /** Why there is no report. */
  @Column('jsonb', { name: 'fault', nullable: true }) fault: Fault | null

  /** A check that is to be run on that server. */
  static order(server: { caseId: string; serverId: string }, now: Date): ImageCheck {
    return Object.assign(new ImageCheck(), {
      id: newId(),
      ...server,
      orderedAt: now,
      invocationId: null,
      finishedAt: null,
      report: null,
      fault: null,
    })
  }

  get isOver(): boolean {
    return this.finishedAt !== null
  }

  /** It came to its end, with a report or with the reason why there is none. */
  end(outcome: { report: CheckReport } | { fault: Fault }, now: Date): void {
    Object.assign(this, { finishedAt: now, report: null, fault: null, ...outcome })
  }
}
