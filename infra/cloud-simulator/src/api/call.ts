import type { Parameters } from './parameters.ts'
import type { AccessKey, Account, State } from '../state/state.ts'
import type { Listeners } from '../instances/listeners.ts'

/** A call whose signature and permission were checked. */
export type Call = {
  action: string
  account: Account
  key: AccessKey
  parameters: Parameters
  now: number
  simulator: Simulator
}

/** What actions work on. */
export type Simulator = {
  state: State
  /** How long a copied image takes, in milliseconds. */
  copyMs: number
  /** How long a server takes from the order to Running, in milliseconds. */
  startMs: number
  /** How long a script takes at least, in milliseconds. */
  scriptMs: number
  listeners: Listeners
  /** A new id of a kind, in the cloud's form. */
  newId(prefix: string): string
}

/** One action of the API: it may change the state and gives the body of the answer. */
export type Action = (call: Call) => Record<string, unknown>
