import type { Words } from '@emporium/ui'
import { aroundZhCN } from './around.zh-CN.ts'
import type { firstEn } from './first.en.ts'
import { shopZhCN } from './shop.zh-CN.ts'
import { wishesZhCN } from './wishes.zh-CN.ts'

/** 每个页面首先需要的文字，简体中文：页面框架，以及无需登录即可看到的内容。 */
export const firstZhCN: Words<typeof firstEn> = {
  brand: 'Emporium',
  ...shopZhCN,
  ...aroundZhCN,
  ...wishesZhCN,
}
