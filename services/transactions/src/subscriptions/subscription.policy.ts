import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Subscription } from './subscription.entity.ts'

type Subject = Pick<Subscription, 'buyerId'>

const isBuyer = (actor: Actor, { buyerId }: Subject) =>
  actor.kind === 'account' && actor.id === buyerId

/** Who may do what to which subscription. Sellers see orders, never subscriptions. */
export const subscriptionPolicy: Policy<Subject, 'cancel' | 'upgrade' | 'deploy'> = {
  see: (actor, subject) => isBuyer(actor, subject) || isStaff(actor, 'admin'),
  cancel: (actor, subject) => isBuyer(actor, subject) || isStaff(actor, 'admin'),
  upgrade: isBuyer,
  deploy: isBuyer,
}
