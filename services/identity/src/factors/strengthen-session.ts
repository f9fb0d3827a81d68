import type { AccountActor, Ctx, Tx } from '@emporium/service-kit'
import { Session } from '../sessions/session.entity.ts'

/** The session in which a factor was set up has shown it: staff roles count from its next access token. */
export async function strengthenSession(tx: Tx, ctx: Ctx, actor: AccountActor): Promise<void> {
  const session = await tx.lock(Session, { id: actor.sessionId, accountId: actor.id })
  session.confirm('second_factor', ctx.now())
  await tx.save(session)
}
