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
    reinstate: { from: ['suspended'], to: 'active', by: ['admin'] },
  },
})
export type VendorStatus = StateOf<typeof vendor>
