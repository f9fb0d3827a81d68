import { Instant, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { countries } from '../accounts/countries.ts'
import { languages } from '../accounts/languages.ts'
import { Otp, RecoveryCodeText } from '../factors/factor.schemas.ts'

const ProviderId = Type.String({ minLength: 1, maxLength: 30 })

/** A page of this site: never another host, whatever becomes of slashes, backslashes and dots on the way. */
const ReturnTo = Type.String({
  maxLength: 1_000,
  pattern: String.raw`^(?![^?#]*//)/[^\\\s\p{Cc}]*$`,
  description: 'The path of the page to come back to',
})

const visit = { returnTo: ReturnTo, language: Type.Optional(OneOf(languages)) }

export const BeginSignInBody = Strict({
  provider: ProviderId,
  ...visit,
  isAnew: Type.Optional(
    Type.Boolean({ description: 'Ask the provider to let the person prove again who they are' }),
  ),
})
export const BeginLinkBody = Strict({ provider: ProviderId, ...visit })
export const ProviderEntryBody = Strict({
  otp: Type.Optional(Otp),
  recoveryCode: Type.Optional(RecoveryCodeText),
  country: Type.Optional(OneOf(countries)),
})
export const ProviderParams = Strict({ provider: ProviderId })

/** What a provider's redirect brings; providers add members of their own. */
export const WayBackQuery = Type.Object(
  { state: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: Type.Unknown() },
)

/** Where the browser goes now. */
export const ProviderVisitView = Type.Object({ url: Type.String() }, { $id: 'ProviderVisitView' })

/** A provider to sign in with. */
export const SignInProviderView = Type.Object(
  { id: Type.String(), name: Type.String() },
  { $id: 'SignInProviderView' },
)

/** An account at a provider that opens somebody's account here, for admins who help. */
export const AccountProviderView = Type.Object(
  {
    name: Type.String({ description: 'As configured; else the host of the issuer' }),
    isConfigured: Type.Boolean({ description: 'Whether this installation still knows it' }),
    email: Type.Union([Type.String(), Type.Null()]),
    linkedAt: Instant,
    usedAt: Type.Union([Instant, Type.Null()]),
  },
  { $id: 'AccountProviderView' },
)
export type AccountProviderView = Static<typeof AccountProviderView>

/** The providers, and which of them open one's own account. */
export const MyProvidersView = Type.Object(
  {
    hasPassword: Type.Boolean(),
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        link: Type.Union([
          Type.Object({
            email: Type.Union([Type.String(), Type.Null()]),
            linkedAt: Instant,
            usedAt: Type.Union([Instant, Type.Null()]),
          }),
          Type.Null(),
        ]),
      }),
    ),
  },
  { $id: 'MyProvidersView' },
)
export type MyProvidersView = Static<typeof MyProvidersView>
