import { limits } from '@emporium/domain'
import { Id, Instant, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** A waiver lives so many days at most. */
export const mostWaiverDays = 365

/** Which finding is none, why, and for how long (RV-8). */
export const GrantWaiverBody = Strict({
  ruleId: Type.String({ minLength: 1, maxLength: 100 }),
  pointer: Type.String({ minLength: 1, maxLength: 200 }),
  reason: Type.String({
    minLength: 1,
    maxLength: limits.reason,
    pattern: '\\S',
    description: 'For the desk; no seller sees it',
  }),
  days: Type.Integer({ minimum: 1, maximum: mostWaiverDays }),
})
export type GrantWaiverBody = Static<typeof GrantWaiverBody>

/** What waivers are narrowed by. */
export const WaiversQuery = Strict({
  ruleId: Type.Optional(Type.String({ maxLength: 100 })),
  vendorId: Type.Optional(Id),
})
export type WaiversQuery = Static<typeof WaiversQuery>

/** A waiver that holds (RV-8). */
export const WaiverView = Type.Object(
  {
    id: Id,
    ruleId: Type.String(),
    vendorId: Id,
    vendorName: Type.String(),
    evidence: Type.String({ description: 'What was seen' }),
    caseId: Id,
    reason: Type.String(),
    by: Type.String(),
    grantedAt: Instant,
    expiresAt: Instant,
  },
  { $id: 'Waiver' },
)
export type WaiverView = Static<typeof WaiverView>
