/** What begins so is a page, whatever it is called. */
const page = /^\s*<(!doctype|html|head|body|script|iframe|\?xml)[\s>]/i

/** Whether bytes are a text that anybody can read: UTF-8 without control characters, but those of colours in logs. */
export function readablePlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    return (
      text.trim() !== '' &&
      !/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/.test(text) &&
      !page.test(text)
    )
  } catch {
    return false
  }
}
