import { randomInt } from 'node:crypto'
import { seededAccounts } from '../accounts/accounts.seed.ts'
import { seededImages } from '../images/images.seed.ts'
import type { State } from './state.ts'

/** The cloud as it is at the first start and after a reset. */
export function seededState(): State {
  return {
    version: 1,
    seed: randomInt(1, 0xffff),
    nextId: 1,
    accounts: seededAccounts(),
    images: seededImages(),
    instances: [],
    deletedInstances: [],
    invocations: [],
    tokens: {},
  }
}
