import type { Page } from '@playwright/test'
import { expect, test } from './guard.ts'
import { demoAccount } from './installation.ts'
import { tabTo } from './keys.ts'
import { signIn } from './steps/sign-in.ts'

/** Opens a page and waits until it listens: what the server rendered is there before its script. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

/** Tabs around an open dialog and expects the focus to stay inside. */
async function expectTrap(page: Page): Promise<void> {
  const inside = page.locator('[role="dialog"] :focus')
  await expect(inside).toHaveCount(1)
  for (let turn = 0; turn < 20; turn++) {
    await page.keyboard.press('Tab')
    await expect(inside).toHaveCount(1)
  }
}

for (const path of ['/', '/seller/sign-in', '/ops/sign-in'])
  test(`the first stop of the keyboard skips to the content of ${path}`, async ({ newPerson }) => {
    const page = await newPerson()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus')).toHaveCount(1)
  })

test('the keyboard goes from search to a product, through its choices to "Subscribe"', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await open(page, '/')
  await page.getByRole('banner').getByRole('combobox').focus()
  await page.keyboard.type('quill')
  await page.keyboard.press('Enter')
  // The home page shows the product too, and more than once: wait for the hits.
  await expect(page).toHaveURL(/[?&]q=quill/)
  const product = page.getByRole('main').getByRole('link', { name: 'Quill Document AI' })
  await expect(product).toHaveCount(1)
  await product.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Quill Document AI', level: 1 })).toBeVisible()
  await page.getByLabel('Region', { exact: true }).focus()
  const stops = await tabTo(page, 'link', 'Subscribe')
  expect(stops).toEqual(['combobox Instance type', 'combobox Network', 'link Subscribe'])
})

test('the filters of a phone keep the focus inside, Escape closes them and gives it back', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/products')
  const opener = page.getByRole('button', { name: 'Filters' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expectTrap(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(opener).toBeFocused()
})

test('dialogs of the portal keep the focus inside, Escape closes them and gives it back', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.goto('/seller/')
  await signIn(page, demoAccount('seller'))
  const opener = page.getByRole('button', { name: 'Add new product' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expectTrap(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a reviewer works the queue by keys', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/ops/')
  await signIn(page, demoAccount('reviewer'))
  const first = page.getByRole('list', { name: 'Review queue' }).getByRole('link').first()
  await expect(first).toBeVisible()
  await page.keyboard.press('j')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Decision' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})
