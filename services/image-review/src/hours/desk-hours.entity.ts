import { newId, type Actor } from '@emporium/service-kit'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { SpecialDay, WorkCalendar } from './work-calendar.ts'

/** What an admin said of the hours of the desk; the newest word holds, the others are its history (RV-9). */
@Entity('desk_hours')
@Unique('uq_desk_hours_revision', ['revision'])
export class DeskHours {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_desk_hours' }) id: string
  @Column('integer', { name: 'revision' }) revision: number
  @Column('varchar', { name: 'time_zone' }) timeZone: string
  /** 1 is Monday. */
  @Column('integer', { name: 'weekdays', array: true }) weekdays: number[]
  @Column('varchar', { name: 'opens_at' }) opensAt: string
  @Column('varchar', { name: 'closes_at' }) closesAt: string
  @Column('jsonb', { name: 'days' }) days: SpecialDay[]
  @Column('text', { name: 'reason' }) reason: string
  @Column('uuid', { name: 'by' }) by: string
  @Column('varchar', { name: 'by_name' }) byName: string
  @Column('timestamptz', { name: 'at' }) at: Date

  static of(
    said: { calendar: WorkCalendar; revision: number; reason: string },
    by: Extract<Actor, { kind: 'account' }>,
    now: Date,
  ): DeskHours {
    const { calendar, revision, reason } = said
    const who = { by: by.id, byName: by.name }
    return Object.assign(new DeskHours(), {
      id: newId(),
      ...calendar,
      revision,
      reason,
      ...who,
      at: now,
    })
  }

  /** The hours alone. */
  get calendar(): WorkCalendar {
    const { timeZone, weekdays, opensAt, closesAt, days } = this
    return { timeZone, weekdays, opensAt, closesAt, days }
  }
}
