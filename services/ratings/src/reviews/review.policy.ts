import { isStaff, mayFor, type Policy } from '@emporium/service-kit'
import type { Review } from './review.entity.ts'

type Subject = Pick<Review, 'buyerId' | 'vendorId' | 'status'>

/** Who may do what to which review. */
export const reviewPolicy: Policy<
  Subject,
  'edit' | 'withdraw' | 'repost' | 'hide' | 'restore' | 'reply'
> = {
  see: (actor, { buyerId, vendorId, status }) =>
    status === 'published' ||
    isStaff(actor, 'reviewer') ||
    mayFor(actor, vendorId, 'look') ||
    (actor.kind === 'account' && actor.id === buyerId),
  edit: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  repost: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  withdraw: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  hide: (actor) => isStaff(actor, 'reviewer'),
  restore: (actor) => isStaff(actor, 'reviewer'),
  reply: (actor, { vendorId }) => mayFor(actor, vendorId, 'converse'),
}
