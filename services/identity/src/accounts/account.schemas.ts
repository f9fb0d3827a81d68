import { account, limits, staffRoles, vendorRoles } from '@emporium/domain'
import { Id, Instant, Name, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { countries } from './countries.ts'
import { languages } from './languages.ts'

/** A name on one line, with something to see in it; control characters would break headers of mails. */
export const PersonName = Name(limits.personName, {
  pattern: String.raw`^(?=.*\S)[^\p{Cc}\u2028\u2029]+$`,
})
export const Email = Type.String({ format: 'email', maxLength: limits.email })
export const Password = Type.String({
  minLength: limits.passwordMin,
  maxLength: limits.passwordMax,
})
/** The token of a link in a mail. */
export const LinkToken = Type.String({ minLength: 1, maxLength: 100 })
const Country = OneOf(countries)
const Language = OneOf(languages)

export const RegisterAccountBody = Strict({
  email: Email,
  password: Password,
  name: PersonName,
  country: Country,
  language: Type.Optional(Language),
})
export const EmailBody = Strict({ email: Email })
/** The password is asked of who opens the link in another browser than the one that registered. */
export const VerifyEmailBody = Strict({
  token: LinkToken,
  password: Type.Optional(Type.String({ minLength: 1, maxLength: limits.passwordMax })),
})
export const EditMeBody = Strict(
  {
    name: Type.Optional(PersonName),
    country: Type.Optional(Country),
    language: Type.Optional(Language),
  },
  { minProperties: 1 },
)
export const StaffRolesBody = Strict({
  roles: Type.Array(OneOf(staffRoles), { uniqueItems: true, maxItems: staffRoles.length }),
})
export const AccountsQuery = Strict({
  ...PageQuery,
  email: Type.Optional(Type.String({ minLength: 1, maxLength: limits.email })),
})

/** Said whether the address is known or not (no enumeration). */
export const MailOnItsWayView = Type.Object({ message: Type.String() }, { $id: 'MailOnItsWayView' })

/** An account, as its owner and admins see it. */
export const AccountView = Type.Object(
  {
    id: Id,
    email: Type.String(),
    name: Type.String(),
    country: Type.String(),
    language: Language,
    status: OneOf(account.states),
    staffRoles: Type.Array(OneOf(staffRoles)),
    createdAt: Instant,
    actions: Type.Array(
      OneOf(['disable', 'enable', 'assignStaffRoles', 'resetFactors', 'endSessions']),
    ),
  },
  { $id: 'AccountView' },
)
export type AccountView = Static<typeof AccountView>

/** One's own account with one's places in teams. */
export const MeView = Type.Object(
  {
    id: Id,
    email: Type.String(),
    name: Type.String(),
    country: Type.String(),
    language: Language,
    staffRoles: Type.Array(OneOf(staffRoles), { description: 'Those that count in this session' }),
    secondFactor: Type.Object({
      isMissing: Type.Boolean({
        description: 'Staff roles wait until a second factor is set up and used',
      }),
      isExempt: Type.Boolean({
        description: 'A staff account to play with: the installation lets it go without',
      }),
    }),
    memberships: Type.Array(
      Type.Object({
        vendorId: Id,
        vendorName: Type.String(),
        vendorSlug: Type.String(),
        role: OneOf(vendorRoles),
      }),
    ),
    createdAt: Instant,
  },
  { $id: 'MeView' },
)
export type MeView = Static<typeof MeView>
