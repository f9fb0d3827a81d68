import { limits } from '@emporium/domain'
import { Id, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { AccountProviderView } from '../providers/provider.schemas.ts'
import { PlaceView } from '../sessions/session.schemas.ts'
import { AccountView } from './account.schemas.ts'

/** An account with its sessions and factors, for admins. */
export const InspectedAccountView = Type.Object(
  {
    account: ref(AccountView),
    hasPassword: Type.Boolean(),
    hasAuthenticatorApp: Type.Boolean(),
    passkeys: Type.Integer({ minimum: 0 }),
    recoveryCodesLeft: Type.Integer({ minimum: 0 }),
    providers: Type.Array(ref(AccountProviderView)),
    sessions: Type.Array(ref(PlaceView)),
  },
  { $id: 'InspectedAccountView' },
)
export type InspectedAccountView = Static<typeof InspectedAccountView>

/** Why an admin does something to the account of somebody else, who is told. */
const reason = Type.String({ minLength: 1, maxLength: limits.reason, pattern: String.raw`\S` })

export const ResetFactorsBody = Strict({ reason })
export const EndSessionsBody = Strict({
  reason,
  sessionId: Type.Optional(Type.Unsafe<string>({ ...Id, description: 'One alone; else all' })),
})
