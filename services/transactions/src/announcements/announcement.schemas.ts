import { announcementKinds, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Said, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Subject } from '../contact/subject.schema.ts'

const versionId = Type.Optional(
  Type.String({ format: 'uuid', description: 'Only those who have this version' }),
)

export const SendAnnouncementBody = Strict({
  productId: Id,
  versionId,
  kind: OneOf(announcementKinds),
  subject: Subject,
  text: Said(limits.messageText),
})

export const ReachQuery = Strict({ productId: Id, versionId, kind: OneOf(announcementKinds) })

export const AnnouncementsQuery = Strict({
  ...PageQuery,
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
})

export const AudiencesQuery = Strict({
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
  q: Type.Optional(Type.String({ maxLength: limits.searchText, description: 'In product name' })),
})

/** How many an announcement reaches; who they are is not told (SP-2). */
export const ReachView = Type.Object(
  {
    reached: Type.Integer(),
    withheld: Type.Integer({ description: 'Those who do not wish to hear it' }),
  },
  { $id: 'Reach' },
)

/** To whom a seller may announce something (SP-2). */
export const AudiencesView = Type.Object(
  {
    products: Type.Array(Type.Object({ id: Id, name: Type.String() }), {
      description: 'Products that somebody is or was subscribed to',
    }),
    versions: Type.Array(Type.Object({ id: Id, versionNumber: Type.String() }), {
      description: 'Of the product that was asked for, the newest first',
    }),
  },
  { $id: 'Audiences' },
)
export type AudiencesView = Static<typeof AudiencesView>

/** What a seller has announced, and how many it reached (SP-2). */
export const AnnouncementView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    productId: Id,
    productName: Type.String(),
    versionNumber: Nullable(Type.String({ description: 'Null for all of the product' })),
    kind: OneOf(announcementKinds),
    subject: Type.String(),
    text: Type.String(),
    author: Type.String({ description: 'For your own team' }),
    sentAt: Instant,
    delivered: Type.Integer(),
    withheld: Type.Integer({ description: 'Those who do not wish to hear it' }),
    withdrawn: Nullable(
      Type.Object(
        { at: Instant, reason: Type.String() },
        { description: 'Operations took it out of sight' },
      ),
    ),
  },
  { $id: 'Announcement' },
)
export type AnnouncementView = Static<typeof AnnouncementView>
