import type { VendorRole } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What happens in a team, in the order of the pages. */
export const teamDeeds = [
  'founded',
  'invited',
  'invitation_resent',
  'invitation_revoked',
  'invitation_declined',
  'joined',
  'role_changed',
  'removed',
  'left',
  'ownership_offered',
  'ownership_declined',
  'ownership_withdrawn',
  'ownership_taken',
] as const
export type TeamDeed = (typeof teamDeeds)[number]

/** One line of a team's history, kept for good with the names of that day (ON-10). */
@Entity('team_history')
@Index('ix_team_history_vendor', ['vendorId', 'at', 'id'])
export class TeamHistoryLine {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_team_history' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'deed' }) deed: TeamDeed
  /** Who did it; null for the platform. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  @Column('varchar', { name: 'actor_name', nullable: true }) actorName: string | null
  /** Whom it concerned: a name, or the address of an invitation. */
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('varchar', { name: 'from_role', nullable: true }) fromRole: VendorRole | null
  @Column('varchar', { name: 'to_role', nullable: true }) toRole: VendorRole | null
  @Column('timestamptz', { name: 'at' }) at: Date

  /** What was done, with a fresh id. */
  static of(line: Omit<TeamHistoryLine, 'id'>): TeamHistoryLine {
    return Object.assign(new TeamHistoryLine(), { id: newId(), ...line })
  }
}
