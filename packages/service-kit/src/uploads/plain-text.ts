/** What begins so is a page, whatever it is called. */
const page = /^\s*<(!doctype|html|head|body|script|iframe|\?xml)[\s>]/i

/** Breaks, tabs, and the beginning of colours in logs; no other control character stands in a text. */
const plainControls: ReadonlySet<string> = new Set(['\t', '\n', '\f', '\r', '\u001B'])

/** Whether bytes are a text that anybody can read: UTF-8 with nothing in it that is not one. */
export function readablePlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const controls = text.match(/\p{Cc}/gu) ?? []
    return (
      text.trim() !== '' && !page.test(text) && controls.every((sign) => plainControls.has(sign))
    )
  } catch {
    return false
  }
}
