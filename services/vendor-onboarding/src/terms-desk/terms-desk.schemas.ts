import { languages, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said, SaidName } from '../fields/text.schemas.ts'
import { termsLanguage } from '../terms/terms.schemas.ts'

/** Where a version of the terms stands: announced, in force, or replaced by a later one. */
export const termsStandings = ['announced', 'in_force', 'replaced'] as const

const title = SaidName(limits.termsTitle)
const html = Said(limits.richText)
const otherLanguages = languages.filter((language) => language !== termsLanguage)

/** The same in another language, for reading: it binds nobody, and is kept as it was published. */
export const TermsTranslationBody = Strict({ language: OneOf(otherLanguages), title, html })

/** A new wording of the vendor terms, with the moment from which it is in force (ON-5). */
export const PublishTermsBody = Strict({
  version: Type.String({
    pattern: '^[0-9A-Za-z][0-9A-Za-z._-]*$',
    maxLength: limits.versionNumber,
  }),
  title,
  html,
  publishedAt: Instant,
  translations: Type.Optional(
    Type.Array(TermsTranslationBody, { maxItems: otherLanguages.length }),
  ),
})
export type PublishTermsBody = Static<typeof PublishTermsBody>

/** A version of the vendor terms, as operations sees it (ON-5). */
export const TermsVersionView = Type.Object(
  {
    version: Type.String(),
    title: Type.String(),
    hash: Type.String({ description: 'SHA-256 of the text, hexadecimal' }),
    publishedAt: { ...Instant, description: 'From when it is in force' },
    publishedBy: Nullable(Type.String({ description: 'Null for what came with the software' })),
    standing: OneOf(termsStandings),
    acceptances: Type.Integer({ description: 'How many companies and applicants accepted it' }),
  },
  { $id: 'VendorTermsVersion' },
)
export type TermsVersionView = Static<typeof TermsVersionView>

/** All versions, newest first, and how many vendors have not accepted the one in force. */
export const TermsVersionsView = Type.Object(
  {
    items: Type.Array(TermsVersionView),
    vendors: Type.Integer({ description: 'Vendors in all' }),
    waiting: Type.Integer({ description: 'Vendors that have not accepted the terms in force' }),
  },
  { $id: 'VendorTermsVersions' },
)
export type TermsVersionsView = Static<typeof TermsVersionsView>

/** Who accepted which text, when and from where: the evidence of ON-5. */
export const TermsAcceptanceView = Type.Object(
  {
    id: Id,
    version: Type.String(),
    hash: Type.String(),
    company: Nullable(Type.String()),
    vendorId: Nullable(Id),
    applicationId: Id,
    acceptedBy: Type.String(),
    acceptedAt: Instant,
    address: Nullable(Type.String()),
  },
  { $id: 'VendorTermsAcceptance' },
)
export type TermsAcceptanceView = Static<typeof TermsAcceptanceView>

export const AcceptancesQuery = Strict({
  ...PageQuery,
  version: Type.Optional(Type.String({ maxLength: limits.versionNumber })),
})
