import { partGroups, type TextGroup } from '@emporium/ui'

/** Texts beside the first ones: each group comes with the pages and dialogs that name it. */
export const groups = {
  ...partGroups,
  reviews: {
    en: async () => (await import('./reviews.en.ts')).reviewsEn,
    'zh-CN': async () => (await import('./reviews.zh-CN.ts')).reviewsZhCN,
  },
  categories: {
    en: async () => (await import('./categories.en.ts')).categoriesEn,
    'zh-CN': async () => (await import('./categories.zh-CN.ts')).categoriesZhCN,
  },
  campaigns: {
    en: async () => (await import('./campaigns.en.ts')).campaignsEn,
    'zh-CN': async () => (await import('./campaigns.zh-CN.ts')).campaignsZhCN,
  },
  search: {
    en: async () => (await import('./search.en.ts')).searchEn,
    'zh-CN': async () => (await import('./search.zh-CN.ts')).searchZhCN,
  },
  account: {
    en: async () => (await import('./account.en.ts')).accountEn,
    'zh-CN': async () => (await import('./account.zh-CN.ts')).accountZhCN,
  },
  buying: {
    en: async () => (await import('./buying.en.ts')).buyingEn,
    'zh-CN': async () => (await import('./buying.zh-CN.ts')).buyingZhCN,
  },
  apply: {
    en: async () => (await import('./apply.en.ts')).applyEn,
    'zh-CN': async () => (await import('./apply.zh-CN.ts')).applyZhCN,
  },
  contact: {
    en: async () => (await import('./contact.en.ts')).contactEn,
    'zh-CN': async () => (await import('./contact.zh-CN.ts')).contactZhCN,
  },
  brand: {
    en: async () => (await import('./brand.en.ts')).brandEn,
    'zh-CN': async () => (await import('./brand.zh-CN.ts')).brandZhCN,
  },
  messages: {
    en: async () => (await import('./messages.en.ts')).messagesEn,
    'zh-CN': async () => (await import('./messages.zh-CN.ts')).messagesZhCN,
  },
  notices: {
    en: async () => (await import('./notices.en.ts')).noticesEn,
    'zh-CN': async () => (await import('./notices.zh-CN.ts')).noticesZhCN,
  },
} satisfies Record<string, TextGroup>

/** The name of a group of texts. */
export type TextGroupName = keyof typeof groups
