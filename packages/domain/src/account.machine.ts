import { defineMachine, type StateOf } from './machine.ts'

/** A person's account (ON-1). */
export const account = defineMachine({
  name: 'account',
  states: ['unverified', 'active', 'disabled'],
  initial: 'unverified',
  transitions: {
    verifyEmail: { from: ['unverified'], to: 'active', by: ['buyer', 'system'] },
    disable: { from: ['unverified', 'active'], to: 'disabled', by: ['admin'] },
    enable: { from: ['disabled'], to: 'active', by: ['admin'] },
  },
})
export type AccountStatus = StateOf<typeof account>

/** A company that may publish (ON-7). */
export const vendor = defineMachine({
  name: 'vendor',
  states: ['active', 'suspended'],
  initial: 'active',
  transitions: {
    suspend: { from: ['active'], to: 'suspended', by: ['admin'] },
    /** One admin alone, where it cannot wait: it ends by itself unless a second one confirms the suspension (RV-7). */
    stopSales: { from: ['active'], to: 'suspended', by: ['admin'] },
    /** The stop was not confirmed. */
    resumeSales: { from: ['suspended'], to: 'active', by: ['admin', 'system'] },
    reinstate: { from: ['suspended'], to: 'active', by: ['admin'] },
  },
})
export type VendorStatus = StateOf<typeof vendor>
