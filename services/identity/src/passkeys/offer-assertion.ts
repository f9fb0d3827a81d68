import type { AccountActor, Ctx } from '@emporium/service-kit'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { keepChallenge } from './challenges.ts'
import { Passkey } from './passkey.entity.ts'
import type { RelyingParty } from './relying-party.ts'
import { webauthn } from './webauthn.ts'

/** What a browser needs to ask for a passkey, and what its answer refers to. */
export type AssertionOffer = {
  challengeId: string
  options: PublicKeyCredentialRequestOptionsJSON
}

/** Somebody wants to sign in with a passkey; nobody knows yet who, and nothing is said about who has one. */
export async function offerSignIn(ctx: Ctx, party: RelyingParty): Promise<AssertionOffer> {
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
  })
  const { challenge } = options
  const of = { challenge, purpose: 'sign_in', accountId: null } as const
  return { challengeId: await keepChallenge(ctx, of), options }
}

/** Somebody who is signed in wants to confirm with a passkey that it is them. */
export async function offerConfirmation(
  ctx: Ctx,
  party: RelyingParty,
  actor: AccountActor,
): Promise<AssertionOffer> {
  const passkeys = await ctx.db.findBy(Passkey, { accountId: actor.id })
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    allowCredentials: passkeys.map(({ credentialId }) => ({ id: credentialId })),
  })
  const { challenge } = options
  const of = { challenge, purpose: 'confirm', accountId: actor.id } as const
  return { challengeId: await keepChallenge(ctx, of), options }
}
