import type { Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import type { Account } from '../accounts/account.entity.ts'
import type { Seal } from '../keys/sealing.ts'
import { recognise, type Proof, type Recognised } from './recognise.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'

/** A session that was begun or continued, with the refresh token for the cookie. */
export type OpenSession = { account: Account; session: Session; refreshToken: string }

/** Begins a session for an account whose owner has been recognised. */
export async function startSession(
  ctx: Ctx,
  { account, assurance, confirmedAt = ctx.now() }: Recognised,
): Promise<OpenSession> {
  return ctx.transaction(async (tx) => {
    const place = { address: ctx.address ?? 'unknown', userAgent: ctx.userAgent ?? '' }
    const of = { accountId: account.id, ...place, assurance, confirmedAt }
    const session = Session.start(of, ctx.now())
    const { row, secret } = RefreshToken.create(session.id, ctx.now())
    await tx.save(session)
    await tx.save(row)
    await noteActivity(tx.manager, ctx, account.id, 'signed_in')
    return { account, session, refreshToken: secret }
  })
}

/** ON-1. Signs in. Throws what {@link recognise} throws. */
export async function logIn(ctx: Ctx, seal: Seal, proof: Proof): Promise<OpenSession> {
  return startSession(ctx, await recognise(ctx, seal, proof))
}
