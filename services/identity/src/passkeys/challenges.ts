import { newId, type Ctx } from '@emporium/service-kit'
import { LessThan } from 'typeorm'
import { challengeLifetime, PasskeyChallenge, type ChallengePurpose } from './challenge.entity.ts'
import { challengeNotValid } from './passkey.problems.ts'

/** Remembers a challenge and forgets those that nobody answered in time. Answers its id. */
export async function keepChallenge(
  ctx: Ctx,
  of: { challenge: string; purpose: ChallengePurpose; accountId: string | null },
): Promise<string> {
  const id = newId()
  const expiresAt = new Date(ctx.now().getTime() + challengeLifetime)
  await ctx.db.delete(PasskeyChallenge, { expiresAt: LessThan(ctx.now()) })
  await ctx.db.insert(PasskeyChallenge, { id, ...of, expiresAt })
  return id
}

/** The text of a challenge, once: of two who answer it at the same time, one alone gets it. Throws passkey-challenge-not-valid. */
export async function takeChallenge(
  ctx: Ctx,
  id: string,
  purpose: ChallengePurpose,
  accountId: string | null,
): Promise<string> {
  const [rows] = (await ctx.db.query(
    `DELETE FROM passkey_challenges
      WHERE id = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND expires_at > $4
      RETURNING challenge`,
    [id, purpose, accountId, ctx.now()],
  )) as [{ challenge: string }[], number]
  const challenge = rows[0]?.challenge
  if (!challenge) throw challengeNotValid()
  return challenge
}
