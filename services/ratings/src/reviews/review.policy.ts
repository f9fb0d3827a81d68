import {
  belongsTo,
  hasScope,
  isStaff,
  mayFor,
  type Actor,
  type Policy,
} from '@emporium/service-kit'
import type { Review } from './review.entity.ts'

type Subject = Pick<Review, 'buyerId' | 'vendorId' | 'status'>

/** Whether it may read the hidden ones of its company as well: a program that may answer must see to what (PA-1). */
export const mayReadAll = (actor: Actor): boolean =>
  hasScope(actor, 'reviews:read', 'reviews:write')

const isAuthor = (actor: Actor, { buyerId }: Subject): boolean =>
  actor.kind === 'account' && actor.id === buyerId

/**
 * Whoever wrote it and whoever sells the product do not say that it helped: the order of reviews would be theirs to
 * make (ST-5). Anybody else with an account may, as readers need not have bought.
 */
const mayVote = (actor: Actor, subject: Subject): boolean =>
  actor.kind === 'account' &&
  subject.status === 'published' &&
  !isAuthor(actor, subject) &&
  !belongsTo(actor, subject.vendorId)

/** Who may do what to which review. */
export const reviewPolicy: Policy<
  Subject,
  'edit' | 'withdraw' | 'repost' | 'hide' | 'restore' | 'reply' | 'readWordings' | 'vote' | 'unvote'
> = {
  see: (actor, subject) =>
    subject.status === 'published' ||
    isStaff(actor, 'reviewer') ||
    (mayFor(actor, subject.vendorId, 'look') && mayReadAll(actor)) ||
    isAuthor(actor, subject),
  edit: isAuthor,
  repost: isAuthor,
  withdraw: isAuthor,
  readWordings: (actor, subject) => isAuthor(actor, subject) || isStaff(actor, 'reviewer'),
  vote: mayVote,
  unvote: mayVote,
  hide: (actor) => isStaff(actor, 'reviewer'),
  restore: (actor) => isStaff(actor, 'reviewer'),
  reply: (actor, { vendorId }) =>
    mayFor(actor, vendorId, 'converse') && hasScope(actor, 'reviews:write'),
}
