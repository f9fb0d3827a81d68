import type { EntityManager } from 'typeorm'
import type { Actor } from './actor.ts'

/** Who a token is for: somebody with an id, in a session unless it is a program. */
export type TokenHolder = Extract<Actor, { kind: 'account' | 'client' }>

/** Whether a token of this time was taken back since: its holder's rights were cut, or its session is over. */
export async function isCutOff(
  manager: EntityManager,
  holder: TokenHolder,
  issuedAt: Date,
): Promise<boolean> {
  const sessionId = holder.kind === 'account' ? holder.sessionId : null
  const [row] = await manager.query<{ is_cut_off: boolean }[]>(
    `SELECT EXISTS (SELECT FROM access_cutoffs WHERE account_id = $1 AND valid_from > $2)
         OR EXISTS (SELECT FROM ended_sessions WHERE session_id = $3) AS is_cut_off`,
    [holder.id, issuedAt, sessionId],
  )
  return row?.is_cut_off ?? false
}
