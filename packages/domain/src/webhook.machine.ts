import { defineMachine, type StateOf } from './machine.ts'

/** Where a vendor wants to be told what happens (PA-1). */
export const webhookEndpoint = defineMachine({
  name: 'webhook-endpoint',
  states: ['enabled', 'disabled'],
  initial: 'enabled',
  transitions: {
    /** By its owner, or by the platform after it has failed for days or says that it is gone. */
    disable: { from: ['enabled'], to: 'disabled', by: ['seller', 'system'] },
    enable: { from: ['disabled'], to: 'enabled', by: ['seller'] },
  },
})
export type WebhookEndpointStatus = StateOf<typeof webhookEndpoint>

/** One event on its way to one endpoint (PA-1). */
export const webhookDelivery = defineMachine({
  name: 'webhook-delivery',
  states: ['waiting', 'delivered', 'failed'],
  initial: 'waiting',
  transitions: {
    deliver: { from: ['waiting'], to: 'delivered', by: ['system'] },
    /** After the last try, or when the endpoint is gone. */
    give_up: { from: ['waiting'], to: 'failed', by: ['system'] },
    /** From the beginning, with all its tries. */
    replay: { from: ['delivered', 'failed'], to: 'waiting', by: ['seller'] },
  },
  over: ['delivered', 'failed'],
})
export type WebhookDeliveryStatus = StateOf<typeof webhookDelivery>
