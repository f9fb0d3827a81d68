import { flushPromises } from '@vue/test-utils'

/** An act, the answer to it and what is asked anew after it each take a turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await flushPromises()
}

/** What a person does on a page; dialogs are outside of the page's own part of the document. */
async function click(found: Element | null | undefined): Promise<void> {
  if (!(found instanceof HTMLElement)) throw new Error('there is nothing to press')
  found.click()
  await settle()
}

/** Presses the verb of a page, such as `approve`. */
export const act = (verb: string) => click(document.querySelector(`[data-action="${verb}"]`))

/** Presses the button with these words. */
export const press = (words: string) =>
  click([...document.querySelectorAll('button')].find((one) => one.textContent.includes(words)))

/** The verbs that a page offers. */
export const offered = () =>
  [...document.querySelectorAll<HTMLElement>('[data-action]')].map((one) => one.dataset['action'])

/** The open dialog; null when there is none. */
export const dialog = () => document.querySelector('[role="dialog"]')

/** Confirms the open dialog: its last button. */
export const confirm = () => click([...(dialog()?.querySelectorAll('button') ?? [])].at(-1))

/** Writes into the long text of the open dialog, or of the page. */
export async function write(text: string): Promise<void> {
  const field = (dialog() ?? document).querySelector('textarea')
  if (!field) throw new Error('there is nothing to write in')
  field.value = text
  field.dispatchEvent(new Event('input'))
  await settle()
}

/** Sends the form of the page. */
export async function send(): Promise<void> {
  document.querySelector('form')?.dispatchEvent(new Event('submit'))
  await settle()
}
