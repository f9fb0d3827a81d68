import { useUiText } from '../text/use-text.ts'
import { plainVerb } from './action-looks.ts'

/** Where the words of an offered verb come from: the page's own, else those of its machine. */
export type VerbWords = {
  /** The machine whose words the verbs use. */
  machine?: string
  labels?: Partial<Record<string, string>>
}

/** What the button or the menu entry of an offered verb says: the same word wherever it is offered. */
export function useVerbWords(said: VerbWords) {
  const { maybe } = useUiText()
  return (action: string): string =>
    said.labels?.[action] ??
    maybe(`action.${said.machine}.${action}`) ??
    maybe(`action.general.${action}`) ??
    plainVerb(action)
}
