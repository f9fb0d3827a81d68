import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { changeKinds, changeRequest } from './change-request.machine.ts'

const Reason = Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' })

export const RequestChangeBody = Strict({
  kind: OneOf(changeKinds),
  reason: Reason,
  versionId: Type.Optional({ ...Id, description: 'The version to remove' }),
  wantedDate: Type.Optional(Type.String({ format: 'date' })),
})
export type RequestChangeBody = Static<typeof RequestChangeBody>

export const ApproveChangeBody = Strict({ answer: Type.Optional(Reason) })
export const DeclineChangeBody = Strict({ answer: Reason })

export const ChangeRequestView = Type.Object(
  {
    id: Id,
    productId: Id,
    productName: Nullable(Type.String()),
    vendorId: Id,
    versionId: Nullable(Id),
    kind: OneOf(changeKinds),
    status: OneOf(changeRequest.states),
    reason: Type.String(),
    wantedDate: Nullable(Type.String()),
    answer: Nullable(Type.String()),
    requestedByName: Nullable(Type.String()),
    createdAt: Instant,
    decidedAt: Nullable(Instant),
    actions: Type.Array(Type.String()),
  },
  { $id: 'ChangeRequest' },
)
export type ChangeRequestView = Static<typeof ChangeRequestView>

export const ChangeRequestsQuery = Strict({
  ...PageQuery,
  productId: Type.Optional(Id),
  status: Type.Optional(OneOf(changeRequest.states)),
})
export type ChangeRequestsQuery = Static<typeof ChangeRequestsQuery>
