/** Puts a text on the clipboard: also on plain http, where browsers do not offer the newer way. */
export async function copy(text: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- it is there on https and on localhost alone
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
}
