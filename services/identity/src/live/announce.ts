import type { Ctx, Tx } from '@emporium/service-kit'
import type { Audience } from './live-event.entity.ts'
import type { LiveMessage } from './live-message.ts'

/** On which channel the processes of this service tell each other of announcements. */
export const liveChannel = 'identity_live'

/** Writes down what is announced, and tells of it with the commit. */
const sql = `
  INSERT INTO live_events (audience, message, at) SELECT audience, $2, $3 FROM unnest($1::varchar[]) AS audience
  RETURNING pg_notify($4, id::text)`

/** Announces something to the open pages of an audience, with the commit and not before. */
export async function announce(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  audiences: readonly Audience[],
  message: LiveMessage,
): Promise<void> {
  await tx.manager.query(sql, [audiences, message, ctx.now(), liveChannel])
}
