import { limits } from '@emporium/domain'
import { Instant, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

export const VendorTermsView = Type.Object(
  {
    version: Type.String(),
    title: Type.String(),
    html: Type.String(),
    hash: Type.String({ description: 'SHA-256 of the text, hexadecimal' }),
    publishedAt: Instant,
  },
  { $id: 'VendorTerms', description: 'The agreement between the marketplace and a vendor' },
)
export type VendorTermsView = Static<typeof VendorTermsView>

/** Somebody accepts the terms that were shown; without acceptance nothing goes on (ON-5). */
export const AcceptTermsBody = Strict({
  termsVersion: Type.String({ minLength: 1, maxLength: limits.versionNumber }),
  accepted: Type.Literal(true, { description: 'The vendor terms were read and accepted' }),
})
