import { isDeepStrictEqual } from 'node:util'
import type { CDPSession, Page } from '@playwright/test'
import { expect } from './guard.ts'

/** What assistive technology hears of the control with the focus. */
export type Heard = { role: string; name: string }
type Wanted = { role: string; name: string | RegExp }

const listeners = new WeakMap<Page, Promise<CDPSession>>()

/** Asks the browser what it tells assistive technology of the control with the focus. */
export async function hear(page: Page): Promise<Heard> {
  const opened = listeners.get(page) ?? page.context().newCDPSession(page)
  listeners.set(page, opened)
  const cdp = await opened
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    ...(result.objectId ? { objectId: result.objectId } : {}),
    fetchRelatives: false,
  })
  const [node] = nodes
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '').trim() }
}

/** Whether the one with the focus is behind something else, or outside of the window (WCAG 2.4.11). */
const isHidden = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    // A field for files is drawn as its label; a tick may be smaller than the point that is asked for.
    const shown = (focused.matches('.sr-only') && focused.parentElement) || focused
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const [x, from, to] = [(left + right) / 2, Math.max(top, 0), Math.min(bottom, innerHeight)]
    if (from >= to) return true
    const isSeenAt = (y: number) => {
      const seen = document.elementFromPoint(x, y)
      return seen !== null && (shown.contains(seen) || seen.contains(shown))
    }
    return ![from + 1, (from + to) / 2, to - 1].some(isSeenAt)
  })

const isMeant = (heard: Heard, { role, name }: Wanted) =>
  heard.role === role && (typeof name === 'string' ? heard.name === name : name.test(heard.name))
const inWords = ({ role, name }: Heard | Wanted) => `${role} ${String(name)}`

async function walkTo(page: Page, key: string, wanted: Wanted, most: number): Promise<string[]> {
  const passed: string[] = []
  let heard = await hear(page)
  while (!isMeant(heard, wanted)) {
    const way = passed.map((stop, index) => `  ${index + 1}. ${stop}`).join('\n')
    expect(passed.length, `${key} does not come to "${inWords(wanted)}":\n${way}`).toBeLessThan(
      most,
    )
    const before = heard
    await page.keyboard.press(key)
    heard = await hear(page)
    passed.push(inWords(heard))
    const isStuck =
      isDeepStrictEqual(heard, before) && passed.length > 8 && new Set(passed.slice(-6)).size === 1
    expect(isStuck, `${key} is caught at "${inWords(heard)}"`).toBe(false)
    expect(await isHidden(page), `"${inWords(heard)}" is covered when it has the focus`).toBe(false)
  }
  return passed
}

/** Presses Tab until the control that is called so has the focus; answers the stops on the way, this one included. */
export const tabTo = (page: Page, role: string, name: string | RegExp, most = 90) =>
  walkTo(page, 'Tab', { role, name }, most)

/** The same backwards. */
export const tabBackTo = (page: Page, role: string, name: string | RegExp, most = 90) =>
  walkTo(page, 'Shift+Tab', { role, name }, most)

/** Goes through a group that is one stop of the keyboard (radio buttons, tabs, a toolbar) by an arrow key. */
export const arrowTo = (page: Page, key: string, role: string, name: string | RegExp) =>
  walkTo(page, key, { role, name }, 20)

/** Comes to a button or a link and presses Enter. */
export async function pressAt(page: Page, role: string, name: string | RegExp): Promise<void> {
  await tabTo(page, role, name)
  await page.keyboard.press('Enter')
}

/** Comes to a text field and types. */
export async function typeAt(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name)
  await page.keyboard.type(text)
}

/** Chooses a file where the focus is: by Enter, as with a mouse (the dialog is the browser's own). */
export async function chooseFile(
  page: Page,
  name: string | RegExp,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  // Asked for well before the key: the browser needs a moment to hand its dialogs over.
  const dialog = page.waitForEvent('filechooser', { timeout: 60_000 })
  dialog.catch(() => undefined)
  await tabTo(page, 'button', name)
  await page.keyboard.press('Enter')
  await (await dialog).setFiles(file)
}
