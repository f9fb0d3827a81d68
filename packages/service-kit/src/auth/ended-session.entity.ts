import type { PayloadOf, SessionsEnded } from '@emporium/events'
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm'
import { accessTokenSeconds } from './tokens.ts'

/** A session that is over while access tokens of it may still be about (ON-1). */
@Entity('ended_sessions')
export class EndedSession {
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'pk_ended_sessions' })
  sessionId: string
  @Column('timestamptz', { name: 'ended_at' }) endedAt: Date
}

/** From now on no access token of these sessions is taken; said twice, it is the same. */
export async function noteEndedSessions(
  manager: EntityManager,
  { sessionIds, endedAt }: Pick<PayloadOf<typeof SessionsEnded>, 'sessionIds' | 'endedAt'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO ended_sessions (session_id, ended_at) SELECT unnest($1::uuid[]), $2
     ON CONFLICT (session_id) DO NOTHING`,
    [sessionIds, endedAt],
  )
  // No token outlives its session by more than this.
  await manager.query(
    `DELETE FROM ended_sessions WHERE ended_at < now() - $1 * interval '1 second'`,
    [2 * accessTokenSeconds],
  )
}
