import { hasScope, isStaff, mayFor, type Actor, type Policy } from '@emporium/service-kit'
import type { Review } from './review.entity.ts'

type Subject = Pick<Review, 'buyerId' | 'vendorId' | 'status'>

/** Whether it may read the hidden ones of its company as well: a program that may answer must see to what (PA-1). */
export const mayReadAll = (actor: Actor): boolean =>
  hasScope(actor, 'reviews:read', 'reviews:write')

/** Who may do what to which review. */
export const reviewPolicy: Policy<
  Subject,
  'edit' | 'withdraw' | 'repost' | 'hide' | 'restore' | 'reply'
> = {
  see: (actor, { buyerId, vendorId, status }) =>
    status === 'published' ||
    isStaff(actor, 'reviewer') ||
    (mayFor(actor, vendorId, 'look') && mayReadAll(actor)) ||
    (actor.kind === 'account' && actor.id === buyerId),
  edit: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  repost: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  withdraw: (actor, { buyerId }) => actor.kind === 'account' && actor.id === buyerId,
  hide: (actor) => isStaff(actor, 'reviewer'),
  restore: (actor) => isStaff(actor, 'reviewer'),
  reply: (actor, { vendorId }) =>
    mayFor(actor, vendorId, 'converse') && hasScope(actor, 'reviews:write'),
}
