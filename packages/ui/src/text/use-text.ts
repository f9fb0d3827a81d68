import { filledIn, withOneStop } from '@emporium/domain'
import type { WritableComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { en } from '../locales/en.ts'
import type { MessageKey } from './message-key.ts'

/** Texts by typed key. `named` fills the {places}; a `plural` number picks the form. */
export type Text<Key extends string> = {
  t: (key: Key, named?: Record<string, unknown>, plural?: number) => string
  /** A text whose key is only known at run time, or undefined when there is none. */
  maybe: (key: string, named?: Record<string, unknown>) => string | undefined
  /** The language that is shown, as a BCP 47 tag. */
  locale: WritableComputedRef<string>
}

/** What fills the places: a text that ends with a full stop is not given a second one by the sentence around it. */
const written = (named: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(named).map(([place, said]) => [
      place,
      typeof said === 'string' ? filledIn(said) : said,
    ]),
  )

/** The texts of an app: `const { t } = useText<typeof en>()`. A misspelt key does not compile. */
export function useText<Messages>(): Text<MessageKey<Messages>> {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  return {
    t: (key, named, plural) =>
      withOneStop(plural === undefined ? t(key, written(named)) : t(key, written(named), plural)),
    maybe: (key, named) =>
      te(key) || te(key, 'en') ? withOneStop(t(key, written(named))) : undefined,
    locale,
  }
}

/** The texts of the parts of this package. */
export const useUiText = () => useText<typeof en>()
