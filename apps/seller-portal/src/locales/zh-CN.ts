import type { Words } from '@emporium/ui'
import type { en } from './en.ts'
import { brandZhCN } from './brand.zh-CN.ts'
import { buyersZhCN } from './buyers.zh-CN.ts'
import { checkerZhCN } from './checker.zh-CN.ts'
import { companyZhCN } from './company.zh-CN.ts'
import { draftZhCN } from './draft.zh-CN.ts'
import { frameZhCN } from './frame.zh-CN.ts'
import { guideZhCN } from './guide.zh-CN.ts'
import { imagesZhCN } from './images.zh-CN.ts'
import { isvZhCN } from './isv.zh-CN.ts'
import { messagesZhCN } from './messages.zh-CN.ts'
import { productsZhCN } from './products.zh-CN.ts'
import { programsZhCN } from './programs.zh-CN.ts'
import { publishingZhCN } from './publishing.zh-CN.ts'
import { sellerZhCN } from './seller.zh-CN.ts'
import { teamZhCN } from './team.zh-CN.ts'
import { webhooksZhCN } from './webhooks.zh-CN.ts'

/** 卖家门户的文字，简体中文。 */
export const zhCN: Words<typeof en> = {
  ...frameZhCN,
  ...productsZhCN,
  ...draftZhCN,
  ...imagesZhCN,
  ...buyersZhCN,
  ...messagesZhCN,
  ...sellerZhCN,
  ...guideZhCN,
  ...teamZhCN,
  ...companyZhCN,
  ...isvZhCN,
  ...brandZhCN,
  ...publishingZhCN,
  ...checkerZhCN,
  ...programsZhCN,
  ...webhooksZhCN,
}
