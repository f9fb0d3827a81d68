import { actionEn, stateEn } from './state.en.ts'

/** States and verbs of the machines, in English. */
export const statesEn = { state: stateEn, action: actionEn }
