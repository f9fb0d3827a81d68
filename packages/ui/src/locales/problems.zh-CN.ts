import { faultsZhCN } from '@emporium/domain'
import type { Words } from '../text/message-key.ts'
import { problemZhCN } from './problem.zh-CN.ts'
import type { problemsEn } from './problems.en.ts'

/** 可能出现的问题，以及填写项可能存在的问题，简体中文。 */
export const problemsZhCN: Words<typeof problemsEn> = { problem: problemZhCN, fault: faultsZhCN }
