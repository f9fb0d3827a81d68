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
import type { MessageTree } from './message-key.ts'
import { readTexts } from './read-texts.ts'

export { languages, type Language }

/** Earlier releases kept the choice in the browser's storage alone. */
const storageKey = languageCookie
const languageKey: InjectionKey<LanguageControl> = Symbol('language')

/** Texts that come with the pages that need them: a chunk for each language. */
export type TextGroup = Readonly<Record<Language, () => Promise<MessageTree>>>

/** Which language is shown, and how to change it. */
export type LanguageControl = {
  language: Readonly<Ref<Language>>
  /** Shows a language for now: loads its texts, sets `<html lang>`. */
  show: (language: Language) => Promise<void>
  /** The reader chose: show it and remember it. */
  choose: (language: Language) => Promise<void>
  /** Shows the remembered choice, else the first language of the browser that we have. Browser only. */
  start: () => Promise<void>
  /** Resolves when the texts of these groups are there; a group that an app does not have came with the app. */
  need: (...groups: readonly string[]) => Promise<void>
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

const createMessages = (en: MessageTree) =>
  createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: 'en',
    fallbackWarn: false,
    missingWarn: false,
    messages: { en: readTexts(en) } as Record<string, MessageTree>,
  })

/** Texts of an app: English of the first view at once, all else as chunks when it is needed. */
export function createTexts({
  en,
  zhCN,
  groups = {},
}: {
  en: MessageTree
  zhCN: () => Promise<MessageTree>
  groups?: Readonly<Record<string, TextGroup>>
}) {
  const i18n = createMessages(en)
  const language = ref<Language>('en')
  /** What is shown as soon as its texts are there: whatever is needed meanwhile is needed in it. */
  let coming: Language = 'en'
  const needed = new Set<string>()
  const fetched = new Map<string, Promise<void>>()

  function fetchOnce(name: string, of: Language, load: () => Promise<MessageTree>): Promise<void> {
    const key = `${of} ${name}`
    const add = (texts: MessageTree) => i18n.global.mergeLocaleMessage(of, readTexts(texts))
    const known = fetched.get(key) ?? load().then(add)
    fetched.set(key, known)
    // What could not be loaded is asked for anew the next time.
    known.catch(() => fetched.delete(key))
    return known
  }
  /** All texts that are needed, in a language. */
  async function complete(of: Language): Promise<void> {
    const first = of === 'en' ? [] : [fetchOnce('', of, zhCN)]
    const others = [...needed].flatMap((name) => {
      const group = groups[name]
      return group ? [fetchOnce(name, of, group[of])] : []
    })
    await Promise.all([...first, ...others])
  }
  async function show(next: Language): Promise<void> {
    coming = next
    await complete(next)
    i18n.global.locale.value = next
    language.value = next
    if (typeof document !== 'undefined') document.documentElement.lang = next
  }
  async function choose(next: Language): Promise<void> {
    remember(next)
    await show(next)
  }
  async function need(...names: readonly string[]): Promise<void> {
    for (const name of names) needed.add(name)
    await complete(coming)
  }
  const control: LanguageControl = {
    language: readonly(language),
    show,
    choose,
    need,
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
