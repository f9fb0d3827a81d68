import { faultsEn } from '@emporium/domain'
import { problemEn } from './problem.en.ts'

/** What can go wrong, and what can be wrong with a field, in English. */
export const problemsEn = { problem: problemEn, fault: faultsEn }
