import type { Page } from '@playwright/test'

/** Follows a link of the page. */
export const follow = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
/** Presses a button of the page. */
export const press = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
export const toHarbor = follow('Harbor Log Search')

/** One way after the other. */
export function inTurn(...ways: ((page: Page) => Promise<void>)[]) {
  return async (page: Page) => {
    for (const way of ways) await way(page)
  }
}

/** From the list to the checkout of a product. */
export async function toCheckout(page: Page): Promise<void> {
  await follow('Quill Document AI')(page)
  await follow('Subscribe')(page)
}

/** The page of the rejected product, or a step of its draft. */
export function toDraft(step?: string) {
  return async (page: Page) => {
    await follow(/^Gannet Report Builder/)(page)
    await page.waitForURL(/\/products\/[\w-]+$/)
    if (step) await page.goto(`${page.url()}/edit/${step}`)
  }
}

/** The case that waits, with one of its views open. */
export function toCase(tab?: string) {
  return async (page: Page) => {
    await follow(/Osprey Shop/)(page)
    await page.waitForURL(/\/cases\//)
    if (tab) await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'i') }).click()
  }
}
