import type { Words } from '@emporium/ui'
import { accountZhCN } from './account.zh-CN.ts'
import { applyZhCN } from './apply.zh-CN.ts'
import { aroundZhCN } from './around.zh-CN.ts'
import { brandZhCN } from './brand.zh-CN.ts'
import { buyingZhCN } from './buying.zh-CN.ts'
import { categoriesZhCN } from './categories.zh-CN.ts'
import { contactZhCN } from './contact.zh-CN.ts'
import type { en } from './en.ts'
import { messagesZhCN } from './messages.zh-CN.ts'
import { noticesZhCN } from './notices.zh-CN.ts'
import { shopZhCN } from './shop.zh-CN.ts'
import { wishesZhCN } from './wishes.zh-CN.ts'

/** 店面的全部文字，简体中文。 */
export const zhCN: Words<typeof en> = {
  brand: 'Emporium',
  ...shopZhCN,
  ...categoriesZhCN,
  ...aroundZhCN,
  ...accountZhCN,
  ...buyingZhCN,
  ...applyZhCN,
  ...contactZhCN,
  ...brandZhCN,
  ...messagesZhCN,
  ...noticesZhCN,
  ...wishesZhCN,
}
