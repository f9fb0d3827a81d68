import { publishingRoles } from '@emporium/domain'
import { belongsTo, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Product } from './product.entity.ts'

type Subject = Pick<Product, 'vendorId'>

const mayPublish = (actor: Actor, { vendorId }: Subject) =>
  belongsTo(actor, vendorId, publishingRoles)

/** Who may do what to which product: its vendor's publishers write, its vendor's members and staff read. */
export const productPolicy: Policy<
  Subject,
  'edit' | 'submit' | 'withdraw' | 'discard' | 'addVersion' | 'requestChange' | 'remove' | 'retire'
> = {
  see: (actor, { vendorId }) =>
    belongsTo(actor, vendorId) || isStaff(actor, 'reviewer', 'onboarding_officer'),
  edit: mayPublish,
  submit: mayPublish,
  withdraw: mayPublish,
  discard: mayPublish,
  addVersion: mayPublish,
  requestChange: mayPublish,
  remove: (actor) => isStaff(actor),
  retire: (actor) => isStaff(actor),
}
