import { Instant } from '@emporium/service-kit'
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
