import { belongsTo, mayFor, type Actor, type Policy } from '@emporium/service-kit'
import type { Conversation, ConversationSide } from './conversation.entity.ts'

type Subject = Pick<Conversation, 'buyerId' | 'vendorId'>

const isBuyer = (actor: Actor, { buyerId }: Subject) =>
  actor.kind === 'account' && actor.id === buyerId

const isSeller = (actor: Actor, { vendorId }: Subject) => mayFor(actor, vendorId, 'contactBuyers')

/** For whom the caller speaks here; who is both speaks as the buyer. */
export const sideOf = (actor: Actor, subject: Subject): ConversationSide =>
  isBuyer(actor, subject) ? 'buyer' : 'seller'

/** Who takes part in a conversation; other roles of the vendor's team know of it and are told that it is not theirs. */
export const conversationPolicy: Policy<Subject, 'take' | 'read'> = {
  see: (actor, subject) => isBuyer(actor, subject) || belongsTo(actor, subject.vendorId),
  take: (actor, subject) => isBuyer(actor, subject) || isSeller(actor, subject),
  read: isBuyer,
}
