import { en as uiEn } from '../locales/en.ts'
import { createTexts } from './create-texts.ts'
import type { MessageTree, Words } from './message-key.ts'

/** Texts of an app that has all of them from the beginning, the parts' own included; Chinese is a chunk of its own. */
export function createEmporiumI18n<Messages extends MessageTree>(texts: {
  en: Messages
  zhCN: () => Promise<Words<Messages>>
}) {
  return createTexts({
    en: { ...uiEn, ...texts.en },
    zhCN: async () => {
      const [ui, own] = await Promise.all([import('../locales/zh-CN.ts'), texts.zhCN()])
      return { ...ui.zhCN, ...own }
    },
  })
}
