import { belongsTo, isStaff, type Policy } from '@emporium/service-kit'
import type { Review } from './review.entity.ts'

/** Team roles that speak for a vendor to its buyers. */
const speakers = ['owner', 'publisher', 'support'] as const

type Subject = Pick<Review, 'buyerId' | 'vendorId' | 'status'>

/** Who may do what to which review. */
export const reviewPolicy: Policy<
  Subject,
  'edit' | 'withdraw' | 'repost' | 'hide' | 'restore' | 'reply'
> = {
  see: (actor, { buyerId, vendorId, status }) =>
    status === 'published' ||
    isStaff(actor, 'reviewer') ||
    belongsTo(actor, vendorId) ||
    (actor.kind === 'account' && actor.id === buyerId),
  edit: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  repost: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  withdraw: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  hide: (actor) => isStaff(actor, 'reviewer'),
  restore: (actor) => isStaff(actor, 'reviewer'),
  reply: (actor, { vendorId }) => belongsTo(actor, vendorId, speakers),
}
