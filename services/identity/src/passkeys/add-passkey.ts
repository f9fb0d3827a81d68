import { newId, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { noteActivity } from '../activity/note-activity.ts'
import { firstRecoveryCodes } from '../factors/issue-recovery-codes.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { strengthenSession } from '../factors/strengthen-session.ts'
import { postMail } from '../mails/post-mail.ts'
import { takeChallenge } from './challenges.ts'
import { Passkey } from './passkey.entity.ts'
import { passkeyNotValid } from './passkey.problems.ts'
import type { RelyingParty } from './relying-party.ts'
import { webauthn } from './webauthn.ts'

/** What a browser answers to the offer, and what the person calls the passkey. */
export type NewPasskey = { challengeId: string; name: string; response: unknown }

async function verified(party: RelyingParty, expectedChallenge: string, response: unknown) {
  const { verifyRegistrationResponse } = await webauthn()
  const result = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: party.origins,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!result?.verified) throw passkeyNotValid()
  return result.registrationInfo.credential
}

/**
 * Adds a passkey; answers the recovery codes too when it is the first factor. Throws passkey-challenge-not-valid,
 * passkey-not-valid, passkey-is-there.
 */
export async function addPasskey(
  ctx: Ctx,
  party: RelyingParty,
  actor: AccountActor,
  { challengeId, name, response }: NewPasskey,
): Promise<{ passkey: Passkey; recoveryCodes: string[] | null }> {
  await requirePresence(ctx, actor)
  const challenge = await takeChallenge(ctx, challengeId, 'register', actor.id)
  const credential = await verified(party, challenge, response)
  const fresh = Object.assign(new Passkey(), {
    id: newId(),
    accountId: actor.id,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: String(credential.counter),
    transports: credential.transports ?? [],
    name: name.trim(),
    createdAt: ctx.now(),
    usedAt: null,
  })
  return ctx.transaction(async (tx) => {
    const passkey = await tx.save(fresh)
    await strengthenSession(tx, ctx, actor)
    await noteActivity(tx.manager, ctx, actor.id, 'factor_added')
    await postMail(tx, ctx, actor.id, 'second_factor_added', {})
    return { passkey, recoveryCodes: await firstRecoveryCodes(tx, actor.id, ctx.now()) }
  })
}
