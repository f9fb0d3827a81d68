import { limits, vendorRoles } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { teamDeeds } from '../team-history/history.entity.ts'

export const MemberParams = Strict({ id: Id, accountId: Id })
export const ChangeRoleBody = Strict({ role: OneOf(vendorRoles) })
export const HistoryQuery = Strict(PageQuery)
export const InviteBody = Strict({
  email: Type.String({
    format: 'email',
    maxLength: limits.email,
    description: 'Where the invitation goes; it is good for the account of this address alone',
  }),
  role: OneOf(vendorRoles),
})

const memberActions = ['changeRole', 'remove', 'leave', 'offerOwnership'] as const

/** A person of a vendor's team, with what the caller may do about them. */
export const MemberView = Type.Object(
  {
    accountId: Id,
    name: Type.String(),
    email: Type.String(),
    role: OneOf(vendorRoles),
    joinedAt: Instant,
    isSelf: Type.Boolean(),
    actions: Type.Array(OneOf(memberActions)),
  },
  { $id: 'MemberView' },
)
export type MemberView = Static<typeof MemberView>

/** A team, with what the caller may do in it. */
export const TeamView = Type.Object({
  items: Type.Array(Type.Unsafe<MemberView>({ $ref: 'MemberView#' })),
  actions: Type.Array(OneOf(['invite', 'seeInvitations'])),
})

/** One line of a team's history. */
export const TeamDeedView = Type.Object(
  {
    id: Id,
    deed: OneOf(teamDeeds),
    actorName: Nullable(Type.String({ description: 'Null when the platform did it' })),
    subject: Type.String({ description: 'Whom it concerned: a name or an address' }),
    fromRole: Nullable(OneOf(vendorRoles)),
    toRole: Nullable(OneOf(vendorRoles)),
    at: Instant,
  },
  { $id: 'TeamDeedView' },
)
export type TeamDeedView = Static<typeof TeamDeedView>
