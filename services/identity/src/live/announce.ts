import type { Ctx, Tx } from '@emporium/service-kit'
import { LiveEvent, type Audience } from './live-event.entity.ts'
import type { LiveMessage } from './live-message.ts'

/** On which channel the processes of this service tell each other of announcements. */
export const liveChannel = 'identity_live'

/** Announces something to the open pages of an audience, with the commit and not before. */
export async function announce(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  audiences: readonly Audience[],
  message: LiveMessage,
): Promise<void> {
  for (const audience of audiences) {
    const row = Object.assign(new LiveEvent(), { audience, message, at: ctx.now() })
    const { id } = await tx.save(row)
    await tx.manager.query('SELECT pg_notify($1, $2)', [liveChannel, id])
  }
}
