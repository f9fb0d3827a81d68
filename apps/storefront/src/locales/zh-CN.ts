import type { Words } from '@emporium/ui'
import { accountZhCN } from './account.zh-CN.ts'
import { applyZhCN } from './apply.zh-CN.ts'
import { brandZhCN } from './brand.zh-CN.ts'
import { buyingZhCN } from './buying.zh-CN.ts'
import { campaignsZhCN } from './campaigns.zh-CN.ts'
import { categoriesZhCN } from './categories.zh-CN.ts'
import { contactZhCN } from './contact.zh-CN.ts'
import type { en } from './en.ts'
import { firstZhCN } from './first.zh-CN.ts'
import { messagesZhCN } from './messages.zh-CN.ts'
import { noticesZhCN } from './notices.zh-CN.ts'
import { reviewsZhCN } from './reviews.zh-CN.ts'
import { searchZhCN } from './search.zh-CN.ts'

/** 店面的全部文字，简体中文。各页面按组加载（见 groups.ts）。 */
export const zhCN: Words<typeof en> = {
  ...firstZhCN,
  ...accountZhCN,
  ...campaignsZhCN,
  ...categoriesZhCN,
  ...reviewsZhCN,
  ...searchZhCN,
  ...buyingZhCN,
  ...applyZhCN,
  ...contactZhCN,
  ...brandZhCN,
  ...messagesZhCN,
  ...noticesZhCN,
}
