import { useUiText } from './use-text.ts'

/** Several things in a row as the reader's language parts them: "A, B, C", 「A、B和C」. */
export function useListText(): (items: readonly string[]) => string {
  const { locale } = useUiText()
  return (items) => new Intl.ListFormat(locale.value, { style: 'narrow' }).format(items)
}
