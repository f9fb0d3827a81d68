import { limits } from '@emporium/domain'
import { Id, Instant, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { MeView } from '../accounts/account.schemas.ts'
import { Otp, RecoveryCodeText } from '../factors/factor.schemas.ts'

export const LogInBody = Strict({
  email: Type.String({ minLength: 1, maxLength: limits.email }),
  password: Type.String({ minLength: 1, maxLength: limits.passwordMax }),
  otp: Type.Optional(Otp),
  recoveryCode: Type.Optional(RecoveryCodeText),
})

/** What a person works with after signing in; the refresh token is in a cookie that scripts cannot read. */
export const SignedInView = Type.Object(
  {
    accessToken: Type.String(),
    expiresIn: Type.Integer({ description: 'Seconds' }),
    account: ref(MeView),
  },
  { $id: 'SignedInView' },
)

/** Where somebody is signed in. */
const place = {
  id: Id,
  address: Type.String(),
  userAgent: Type.String(),
  startedAt: Instant,
  usedAt: Instant,
}
export const PlaceView = Type.Object(place, { $id: 'SignedInPlaceView' })
export type PlaceView = Static<typeof PlaceView>

/** One of one's own sessions. */
export const SessionView = Type.Object(
  { ...place, isCurrent: Type.Boolean() },
  { $id: 'SessionView' },
)
export type SessionView = Static<typeof SessionView>
