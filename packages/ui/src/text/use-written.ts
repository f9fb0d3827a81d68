import { useUiText } from './use-text.ts'

/** A day without a time, such as a deadline: the same day for every reader, wherever they are. */
const isDay = (at: string | Date) => typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at)

/** What is stored as a code or a stamp, as the reader's language writes it. */
export function useWritten() {
  const { t, locale } = useUiText()
  return {
    /** A name before that which it names: "Date: ", 「日期：」. */
    before: (name: string): string => t('ui.marks.before', { name }),
    /** Words beside others: "(edited)", 「（已编辑）」. */
    inBrackets: (words: string | number): string => t('ui.marks.brackets', { words }),
    /** The name of a country; a code that nobody knows stays as it is. */
    countryName: (code: string): string =>
      new Intl.DisplayNames([locale.value], { type: 'region' }).of(code) ?? code,
    /** A moment, in a time zone if one is named, else in the reader's own. */
    momentText: (
      at: string | Date,
      {
        timeZone,
        ...style
      }: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'timeZone'> = {},
    ): string =>
      new Intl.DateTimeFormat(locale.value, {
        dateStyle: 'medium',
        ...style,
        timeZone: isDay(at) ? 'UTC' : timeZone,
      }).format(new Date(at)),
  }
}
