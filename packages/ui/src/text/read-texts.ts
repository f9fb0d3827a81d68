import type { MessageContext } from 'vue-i18n'
import type { MessageTree } from './message-key.ts'

/** Words and places in turns: words, the name of a place, words … */
type Form = readonly string[]
/** What vue-i18n gives a text to fill itself from: it chooses among forms as it would among texts. */
type Filling = { named(place: string): unknown; plural(forms: readonly Form[]): Form | undefined }

const place = /\{(\w+)\}/
const formsOf = (text: string): Form[] => {
  const forms = text.split('|')
  return forms.map((form) => (forms.length > 1 ? form.trim() : form).split(place))
}

/** A text that fills itself; it is taken apart when it is first said. */
function read(text: string) {
  let forms: readonly Form[] | undefined
  return (context: MessageContext<string>): string => {
    const { named, plural } = context as unknown as Filling
    forms ??= formsOf(text)
    const form = (forms.length > 1 ? plural(forms) : forms[0]) ?? []
    return form.map((part, at) => (at % 2 ? String(named(part) ?? '') : part)).join('')
  }
}

/**
 * Texts as all of ours are written: words with `{places}`, and the forms for numbers between ` | `. The compiler of
 * vue-i18n reads more and is as heavy as the texts of a whole page, so builds leave it out; whatever it would read
 * otherwise fails a test. To the types of vue-i18n the functions are texts still.
 */
export function readTexts(tree: MessageTree): MessageTree {
  const entries = Object.entries(tree).map(([key, said]): [string, unknown] => [
    key,
    typeof said === 'string' ? read(said) : readTexts(said),
  ])
  return Object.fromEntries(entries) as MessageTree
}
