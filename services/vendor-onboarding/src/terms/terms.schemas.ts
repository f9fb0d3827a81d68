import { languages, limits, type Language } from '@emporium/domain'
import { Instant, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** The vendor terms are written, accepted and binding in this language. */
export const termsLanguage: Language = 'en'

export const VendorTermsView = Type.Object(
  {
    version: Type.String(),
    title: Type.String(),
    language: OneOf(languages),
    html: Type.String({ description: 'The text that is accepted and that binds' }),
    hash: Type.String({ description: 'SHA-256 of the text, hexadecimal' }),
    publishedAt: Instant,
    translations: Type.Array(
      Type.Object({ language: OneOf(languages), title: Type.String(), html: Type.String() }),
      { description: 'For reading; they bind nobody' },
    ),
  },
  { $id: 'VendorTerms', description: 'The agreement between the marketplace and a vendor' },
)
export type VendorTermsView = Static<typeof VendorTermsView>

export const TermsVersionParams = Strict({
  version: Type.String({ minLength: 1, maxLength: limits.versionNumber }),
})

/** Somebody accepts the terms that were shown; without acceptance nothing goes on (ON-5). */
export const AcceptTermsBody = Strict({
  termsVersion: Type.String({ minLength: 1, maxLength: limits.versionNumber }),
  accepted: Type.Literal(true, { description: 'The vendor terms were read and accepted' }),
})
