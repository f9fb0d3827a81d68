import { Problem, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { Seal } from '../keys/sealing.ts'
import { recognise, type Proof } from '../sessions/recognise.ts'
import { accountOf } from '../sessions/require-session.ts'
import { Session } from '../sessions/session.entity.ts'
import { notConfirmed } from './factor.problems.ts'

/** What somebody shows to do something sensitive: the same as for signing in. */
export type PresenceProof = Omit<Proof, 'email'>

/** A 401 would say that the session is over; it is not, so it is said in other words. */
function inOtherWords(error: unknown): unknown {
  if (!(error instanceof Problem) || error.status !== 401) return error
  return notConfirmed({ reason: error.slug, ...error.more })
}

/** The person of a session proves again who they are. Throws not-confirmed, too-many-logins. */
export async function confirmPresence(
  ctx: Ctx,
  seal: Seal,
  actor: AccountActor,
  proof: PresenceProof,
): Promise<void> {
  const { email } = await accountOf(ctx, actor)
  const { assurance } = await recognise(ctx, seal, { ...proof, email }).catch((error: unknown) => {
    throw inOtherWords(error)
  })
  await noteConfirmation(ctx, actor, assurance)
}

/** Writes into the session that its person is there. */
export async function noteConfirmation(
  ctx: Ctx,
  actor: AccountActor,
  assurance: Session['assurance'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const session = await tx.lock(Session, { id: actor.sessionId, accountId: actor.id })
    session.confirm(assurance, ctx.now())
    await tx.save(session)
  })
}
