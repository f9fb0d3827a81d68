import type { Words } from '../text/message-key.ts'
import type { en } from './en.ts'
import { partsZhCN } from './parts.zh-CN.ts'
import { problemsZhCN } from './problems.zh-CN.ts'
import { signedInZhCN } from './signed-in.zh-CN.ts'
import { statesZhCN } from './states.zh-CN.ts'

/** 组件的全部文字，简体中文。 */
export const zhCN: Words<typeof en> = {
  ...problemsZhCN,
  ...statesZhCN,
  ui: { ...partsZhCN.ui, ...signedInZhCN.ui },
}
