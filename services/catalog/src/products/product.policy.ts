import { isStaff, type Policy } from '@emporium/service-kit'
import type { Product } from './product.entity.ts'
import { mayPublish, mayRead } from './publishers.ts'

type Subject = Pick<Product, 'vendorId'>

/** Who may do what to which product: its vendor's publishers write, its vendor's members and staff read. */
export const productPolicy: Policy<
  Subject,
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'discard'
  | 'addVersion'
  | 'addendum'
  | 'requestChange'
  | 'remove'
  | 'retire'
> = {
  see: (actor, product) =>
    mayRead(actor, product) || isStaff(actor, 'reviewer', 'onboarding_officer'),
  edit: mayPublish,
  submit: mayPublish,
  withdraw: mayPublish,
  discard: mayPublish,
  addVersion: mayPublish,
  addendum: mayPublish,
  requestChange: mayPublish,
  remove: (actor) => isStaff(actor),
  retire: (actor) => isStaff(actor),
}
