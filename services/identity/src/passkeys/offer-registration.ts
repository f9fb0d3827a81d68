import type { AccountActor, Ctx } from '@emporium/service-kit'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { limits } from '@emporium/domain'
import { Account } from '../accounts/account.entity.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { keepChallenge } from './challenges.ts'
import { Passkey } from './passkey.entity.ts'
import { tooManyPasskeys } from './passkey.problems.ts'
import type { RelyingParty } from './relying-party.ts'
import { webauthn } from './webauthn.ts'

/** What a browser needs to make a passkey, and what its answer refers to. */
export type RegistrationOffer = {
  challengeId: string
  options: PublicKeyCredentialCreationOptionsJSON
}

/** A person wants to add a passkey. It must be able to name its account and to check who holds it. */
export async function offerRegistration(
  ctx: Ctx,
  party: RelyingParty,
  actor: AccountActor,
): Promise<RegistrationOffer> {
  await requirePresence(ctx, actor)
  const account = await ctx.db.findOneByOrFail(Account, { id: actor.id })
  const known = await ctx.db.findBy(Passkey, { accountId: actor.id })
  if (known.length >= limits.passkeys) throw tooManyPasskeys()
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.email,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id)),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const { challenge } = options
  const of = { challenge, purpose: 'register', accountId: actor.id } as const
  return { challengeId: await keepChallenge(ctx, of), options }
}
