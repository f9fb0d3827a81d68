import type { Words } from '@emporium/ui'
import type { wishesEn } from './wishes.en.ts'

/** 心愿单和关注，简体中文。 */
export const wishesZhCN: Words<typeof wishesEn> = {
  wishes: {
    title: '心愿单',
    empty: '心愿单还是空的',
    emptyText: '在产品页面点击爱心，即可把产品保存到这里。',
    keep: '加入心愿单',
    kept: '已在心愿单中',
    follow: '有新版本时通知我',
    remove: '移除',
    removeOf: '将 {name} 移出心愿单',
    removed: '已移出心愿单',
    gone: '目前未在售。',
  },
}
