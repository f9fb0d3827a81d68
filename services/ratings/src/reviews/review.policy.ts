import {
  belongsTo,
  hasScope,
  isStaff,
  mayFor,
  type Actor,
  type Policy,
} from '@emporium/service-kit'
import type { Review } from './review.entity.ts'

type Subject = Pick<Review, 'buyerId' | 'vendorId' | 'status' | 'hiddenFor'>

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

/** Operations decide, but nobody about their own words or a product of their own company (SP-3). */
const mayModerate = (actor: Actor, subject: Subject): boolean =>
  isStaff(actor, 'reviewer') && !isAuthor(actor, subject) && !belongsTo(actor, subject.vendorId)

/** Who may do what to which review. */
export const reviewPolicy: Policy<
  Subject,
  | 'edit'
  | 'revise'
  | 'withdraw'
  | 'repost'
  | 'resubmit'
  | 'keep'
  | 'hide'
  | 'restore'
  | 'report'
  | 'reply'
  | 'readWordings'
  | 'vote'
  | 'unvote'
> = {
  see: (actor, subject) =>
    subject.status === 'published' ||
    isStaff(actor, 'reviewer') ||
    (mayFor(actor, subject.vendorId, 'look') && mayReadAll(actor)) ||
    isAuthor(actor, subject),
  edit: isAuthor,
  revise: isAuthor,
  repost: (actor, subject) => isAuthor(actor, subject) && !subject.hiddenFor,
  resubmit: (actor, subject) => isAuthor(actor, subject) && subject.hiddenFor !== null,
  withdraw: isAuthor,
  readWordings: (actor, subject) => isAuthor(actor, subject) || isStaff(actor, 'reviewer'),
  vote: mayVote,
  unvote: mayVote,
  keep: mayModerate,
  hide: mayModerate,
  restore: mayModerate,
  // Those who sell the product may report as well; it is not they who decide.
  report: (actor, subject) =>
    actor.kind === 'account' && subject.status === 'published' && !isAuthor(actor, subject),
  reply: (actor, { vendorId }) =>
    mayFor(actor, vendorId, 'converse') && hasScope(actor, 'reviews:write'),
}
