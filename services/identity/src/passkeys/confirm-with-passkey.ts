import type { AccountActor, Ctx } from '@emporium/service-kit'
import { noteConfirmation } from '../factors/confirm-presence.ts'
import { checkAssertion, type Assertion } from './check-assertion.ts'
import { passkeyNotValid } from './passkey.problems.ts'
import type { RelyingParty } from './relying-party.ts'

/** The person of a session confirms with a passkey that it is them. Throws passkey-not-valid. */
export async function confirmWithPasskey(
  ctx: Ctx,
  party: RelyingParty,
  actor: AccountActor,
  assertion: Assertion,
): Promise<void> {
  const of = { purpose: 'confirm', accountId: actor.id } as const
  if (!(await checkAssertion(ctx, party, assertion, of))) throw passkeyNotValid()
  await noteConfirmation(ctx, actor, 'second_factor')
}
