import type { Words } from '@emporium/ui'
import type { campaignsEn } from './campaigns.en.ts'

/** 活动页面文字，简体中文。 */
export const campaignsZhCN: Words<typeof campaignsEn> = {
  campaign: {
    empty: '此活动的产品目前均未上架',
    emptyText: '活动产品已经下架，部分产品可能会在活动结束前重新上架。',
    over: '活动已结束',
    overText: '活动中的产品可能仍在架上，您可以按名称搜索。首页展示当前的活动和产品。',
  },
}
