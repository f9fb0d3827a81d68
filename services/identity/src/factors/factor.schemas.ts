import { limits } from '@emporium/domain'
import { Id, Instant, Name, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { recoveryCodeCount } from './recovery-code.entity.ts'

/** A code of an authenticator app. */
export const Otp = Type.String({
  pattern: '^[0-9]{6}$',
  examples: ['123456'],
  description: 'The six digits that the authenticator app shows',
})
/** A code from the list. */
export const RecoveryCodeText = Type.String({
  minLength: 16,
  maxLength: 40,
  description: 'A recovery code; spaces, dashes and capitals do not matter',
})
const PasskeyName = Name(limits.passkeyName, { pattern: String.raw`^(?=.*\S)[^\p{Cc}]+$` })
/** What the browser's WebAuthn call answers, as `toJSON()` writes it; checked by the verifying library. */
const WebAuthnAnswer = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  description: 'PublicKeyCredential as JSON (WebAuthn level 3)',
})
const WebAuthnOptions = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  description: 'Options for the WebAuthn call of a browser, as JSON',
})

export const TotpCodeBody = Strict({ code: Otp })
export const PasskeyNameBody = Strict({ name: PasskeyName })
export const NewPasskeyBody = Strict({
  challengeId: Id,
  name: PasskeyName,
  response: WebAuthnAnswer,
})
export const AssertionBody = Strict({ challengeId: Id, response: WebAuthnAnswer })
export const ConfirmPresenceBody = Strict({
  password: Type.String({ minLength: 1, maxLength: limits.passwordMax }),
  otp: Type.Optional(Otp),
  recoveryCode: Type.Optional(RecoveryCodeText),
})

/** A passkey, as its owner sees it. */
export const PasskeyView = Type.Object(
  {
    id: Id,
    name: Type.String(),
    createdAt: Instant,
    usedAt: Type.Union([Instant, Type.Null()]),
  },
  { $id: 'PasskeyView' },
)

/** The second factors of one's own account. */
export const FactorsView = Type.Object(
  {
    authenticatorApp: Type.Union([Type.Object({ confirmedAt: Instant }), Type.Null()]),
    passkeys: Type.Array(ref(PasskeyView)),
    recoveryCodesLeft: Type.Integer({ minimum: 0, maximum: recoveryCodeCount }),
    isDemanded: Type.Boolean({ description: 'Staff roles count only with a second factor' }),
    isExempt: Type.Boolean({ description: 'The installation lets this staff account go without' }),
  },
  { $id: 'FactorsView' },
)
export type FactorsView = Static<typeof FactorsView>

/** A secret to put into an authenticator app; shown once. */
export const TotpProposalView = Type.Object(
  {
    secret: Type.String({ description: 'In base 32, to type in' }),
    uri: Type.String({ description: 'otpauth: address, to draw as a QR code' }),
  },
  { $id: 'TotpProposalView' },
)

/** Recovery codes, when new ones were made; shown once. */
export const RecoveryCodesView = Type.Object(
  { recoveryCodes: Type.Union([Type.Array(Type.String()), Type.Null()]) },
  { $id: 'RecoveryCodesView' },
)

/** What a browser's WebAuthn call needs, and the id that its answer refers to. */
export const PasskeyOfferView = Type.Object(
  { challengeId: Id, options: WebAuthnOptions },
  { $id: 'PasskeyOfferView' },
)
