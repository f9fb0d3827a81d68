/** HTML that needs no escaping any more. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Html | readonly Html[]

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(({ text }) => text).join('')
}

/** Writes HTML; whatever is put in is escaped, unless it is HTML itself. */
export function html(words: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    words.map((word, at) => word + (at < parts.length ? textOf(parts[at] ?? '') : '')).join(''),
  )
}
