import { partsZhCN } from '@emporium/ui'
import { firstZhCN } from './first.zh-CN.ts'

/** 每个页面首先需要的文字，连同组件自身的文字，简体中文。 */
export const chinese = { ...partsZhCN, ...firstZhCN }
