import { defineMachine, type StateOf } from './machine.ts'

/** A buyer's right to a product at one version, region and instance type (ST-2, ST-4). */
export const subscription = defineMachine({
  name: 'subscription',
  states: ['active', 'cancelled'],
  initial: 'active',
  transitions: {
    upgrade: { from: ['active'], to: 'active', by: ['buyer'] },
    cancel: { from: ['active'], to: 'cancelled', by: ['buyer', 'admin'] },
  },
})
export type SubscriptionStatus = StateOf<typeof subscription>

/** One attempt to bring a subscribed image to life in the buyer's cloud account (ST-3). */
export const deployment = defineMachine({
  name: 'deployment',
  states: ['requested', 'starting', 'running', 'shared', 'failed', 'released'],
  initial: 'requested',
  transitions: {
    /** The cloud took the order: the server has an id and is starting. */
    start: { from: ['requested'], to: 'starting', by: ['system'] },
    /** The server answered. */
    reach: { from: ['starting'], to: 'running', by: ['system'] },
    /** The image was shared with the buyer's account instead of launched. */
    share: { from: ['requested'], to: 'shared', by: ['system'] },
    fail: { from: ['requested', 'starting'], to: 'failed', by: ['system'] },
    retry: { from: ['failed'], to: 'requested', by: ['buyer'] },
    release: { from: ['starting', 'running', 'shared', 'failed'], to: 'released', by: ['buyer'] },
  },
})
export type DeploymentStatus = StateOf<typeof deployment>
