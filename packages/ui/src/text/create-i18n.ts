import {
  chosenLanguage,
  languageChoice,
  languageCookie,
  languageOf,
  languages,
  type Language,
} from '@emporium/domain'
import { inject, readonly, ref, type App, type InjectionKey, type Ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { en as uiEn } from '../locales/en.ts'
import type { MessageTree, Words } from './message-key.ts'

export { languages, type Language }

/** Earlier releases kept the choice in the browser's storage alone. */
const storageKey = languageCookie
const languageKey: InjectionKey<LanguageControl> = Symbol('language')

/** Which language is shown, and how to change it. */
export type LanguageControl = {
  language: Readonly<Ref<Language>>
  /** Shows a language for now: loads its chunk, sets `<html lang>`. */
  show: (language: Language) => Promise<void>
  /** The reader chose: show it and remember it. */
  choose: (language: Language) => Promise<void>
  /** Shows the remembered choice, else the first language of the browser that we have. Browser only. */
  start: () => Promise<void>
}

/** The same decision as the server takes for the pages that it renders. */
function wantedLanguage(): Language {
  const chosen = chosenLanguage(document.cookie)
  if (chosen) return chosen
  const stored = readStored()
  if (stored) remember(stored)
  return stored ?? languageOf(navigator.languages)
}

function readStored(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey)
    return languages.find((language) => language === stored)
  } catch {
    return undefined // storage is blocked: the browser's language decides
  }
}

function remember(language: Language): void {
  document.cookie = languageChoice(language)
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // storage is blocked: the choice lasts for this page only
  }
}

/** i18n of an app: English in the entry, Simplified Chinese as a chunk of its own, the parts' own texts included. */
export function createEmporiumI18n<Messages extends MessageTree>(texts: {
  en: Messages
  zhCN: () => Promise<Words<Messages>>
}) {
  const first: Record<string, MessageTree> = { en: { ...uiEn, ...texts.en } }
  const i18n = createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: 'en',
    fallbackWarn: false,
    missingWarn: false,
    messages: first,
  })
  const language = ref<Language>('en')

  async function show(next: Language): Promise<void> {
    if (next === 'zh-CN' && !i18n.global.availableLocales.includes(next)) {
      const [ui, own] = await Promise.all([import('../locales/zh-CN.ts'), texts.zhCN()])
      i18n.global.setLocaleMessage(next, { ...ui.zhCN, ...own })
    }
    i18n.global.locale.value = next
    language.value = next
    if (typeof document !== 'undefined') document.documentElement.lang = next
  }
  async function choose(next: Language): Promise<void> {
    remember(next)
    await show(next)
  }
  const control: LanguageControl = {
    language: readonly(language),
    show,
    choose,
    start: () => show(wantedLanguage()),
  }
  const install = (app: App) => void app.use(i18n).provide(languageKey, control)
  return { ...control, i18n, install }
}

/** The language control of the running app. */
export function useLanguage(): LanguageControl {
  const control = inject(languageKey)
  if (!control) throw new Error('app.use(createEmporiumI18n(…)) is missing')
  return control
}
