import type { Ctx, Tx } from '@emporium/service-kit'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { noteActivity } from '../activity/note-activity.ts'
import { takeChallenge } from './challenges.ts'
import { Passkey } from './passkey.entity.ts'
import type { RelyingParty } from './relying-party.ts'
import { webauthn } from './webauthn.ts'

/** What a browser answers to the offer. */
export type Assertion = { challengeId: string; response: unknown }

function idIn(response: unknown): string {
  const { id } = (response ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}

/** Tells the account for which it was shown, if that is known. */
async function refuse(tx: Tx, ctx: Ctx, accountId: string | null): Promise<null> {
  if (accountId) await noteActivity(tx.manager, ctx, accountId, 'passkey_refused')
  return null
}

/**
 * The passkey that signed the challenge, or null when none that we know did. The counter must grow where there is
 * one, so that a copied passkey is found out. Throws passkey-challenge-not-valid.
 */
export async function checkAssertion(
  ctx: Ctx,
  party: RelyingParty,
  { challengeId, response }: Assertion,
  of: { purpose: 'sign_in' | 'confirm'; accountId: string | null },
): Promise<Passkey | null> {
  const expectedChallenge = await takeChallenge(ctx, challengeId, of.purpose, of.accountId)
  const { verifyAuthenticationResponse } = await webauthn()
  return ctx.transaction(async (tx) => {
    const passkey = await tx.lockIfThere(Passkey, { credentialId: idIn(response) })
    if (!passkey || (of.accountId && passkey.accountId !== of.accountId))
      return refuse(tx, ctx, of.accountId)
    const result = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: party.origins,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: Number(passkey.counter),
      },
    }).catch(() => null)
    if (!result?.verified) return refuse(tx, ctx, passkey.accountId)
    passkey.counter = String(result.authenticationInfo.newCounter)
    passkey.usedAt = ctx.now()
    return tx.save(passkey)
  })
}
