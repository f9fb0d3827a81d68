import type { Words } from '../text/message-key.ts'
import { actionZhCN, stateZhCN } from './state.zh-CN.ts'
import type { statesEn } from './states.en.ts'

/** 各状态与操作的名称，简体中文。 */
export const statesZhCN: Words<typeof statesEn> = { state: stateZhCN, action: actionZhCN }
