import { publishingRoles } from '@emporium/domain'
import { belongsTo, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { BrandLetter } from './brand-letter.entity.ts'

type Subject = Pick<BrandLetter, 'vendorId'>

/** Nobody authorises their own company. */
const mayDecide = (actor: Actor, { vendorId }: Subject) =>
  isStaff(actor, 'onboarding_officer') && !belongsTo(actor, vendorId)
const mayAsk = (actor: Actor, { vendorId }: Subject) =>
  actor.kind === 'account' && belongsTo(actor, vendorId, publishingRoles)

/** Who may do what to which brand authorisation letter (MK-1). */
export const brandLetterPolicy: Policy<
  Subject,
  'request' | 'grant' | 'decline' | 'revoke' | 'withdraw'
> = {
  see: (actor, { vendorId }) => belongsTo(actor, vendorId) || isStaff(actor, 'onboarding_officer'),
  request: mayAsk,
  withdraw: mayAsk,
  grant: mayDecide,
  decline: mayDecide,
  revoke: mayDecide,
}
