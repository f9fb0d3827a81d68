import type { AccountActor, Ctx } from '@emporium/service-kit'
import { sessionOf } from '../sessions/require-session.ts'
import { reauthenticationRequired } from './factor.problems.ts'

/** For acts that a stranger at an open screen must not do (ASVS 7.5.3). Throws reauthentication-required. */
export async function requirePresence(ctx: Ctx, actor: AccountActor): Promise<void> {
  const session = await sessionOf(ctx, actor)
  if (!session.isFresh(ctx.now())) throw reauthenticationRequired()
}
