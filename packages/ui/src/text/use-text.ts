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

/** The texts of an app: `const { t } = useText<typeof en>()`. A misspelt key does not compile. */
export function useText<Messages>(): Text<MessageKey<Messages>> {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  return {
    t: (key, named, plural) =>
      plural === undefined ? t(key, named ?? {}) : t(key, named ?? {}, plural),
    maybe: (key, named) => (te(key) || te(key, 'en') ? t(key, named ?? {}) : undefined),
    locale,
  }
}

/** The texts of the parts of this package. */
export const useUiText = () => useText<typeof en>()
