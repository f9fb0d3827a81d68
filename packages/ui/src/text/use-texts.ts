import { useLanguage } from './create-texts.ts'

/** Asks for texts as soon as a part is there, for parts that speak only when something happens. */
export function useTexts(...groups: readonly string[]): void {
  const { need } = useLanguage()
  // Those that do not come now are asked for again by the next part that needs them.
  need(...groups).catch(() => undefined)
}
