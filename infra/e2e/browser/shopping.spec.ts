import type { Page } from '@playwright/test'
import { expect, test } from './guard.ts'
import { demoAccount } from './installation.ts'
import { signIn } from './steps/sign-in.ts'

/** The search box with what it suggests for some letters, worked by keys alone (ST-1). */
async function findByKeys(page: Page, letters: string, product: string): Promise<void> {
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Search products' })
  await box.focus()
  await page.keyboard.type(letters)
  const suggestion = page.getByRole('option', { name: product })
  await expect(suggestion).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(suggestion).toHaveAttribute('aria-selected', 'true')
  await expect(box).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: product, level: 1 })).toBeVisible()
}

/** Puts two products of the list side by side (ST-4). */
async function compareTwo(page: Page, [first, second]: readonly [string, string]): Promise<void> {
  await page.goto('/products')
  const main = page.getByRole('main')
  for (const name of [first, second])
    await main.getByRole('button', { name: new RegExp(`^Compare\\s*: ${name}$`) }).click()
  await page.getByRole('region', { name: 'Compare products' }).getByRole('link').click()
  const table = page.getByRole('table')
  for (const name of [first, second])
    await expect(table.getByRole('columnheader', { name: new RegExp(name) })).toBeVisible()
}

/** Looks at the pictures of a product by keys: each large, the next one, and back to where one was (ST-1). */
async function lookCloser(page: Page): Promise<void> {
  await page.goto('/products/harbor-log-search')
  const first = page.getByRole('region', { name: 'Pictures' }).getByRole('link').first()
  await first.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toContainText('Picture 1 of 3')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('status')).toContainText('Picture 2 of 3')
  const picture = dialog.getByRole('img')
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(960)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(first).toBeFocused()
}

/** Keeps the product of the page for later, finds it on the wish list, and takes it off again (ST-4). */
async function keepForLater(page: Page, product: string): Promise<void> {
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Add to wish list' }).click()
  await expect(main.getByRole('button', { name: 'On your wish list' })).toBeVisible()
  await page.goto('/wish-list')
  await expect(main.getByRole('link', { name: product, exact: true })).toBeVisible()
  await main.getByRole('button', { name: `Remove ${product} from the wish list` }).click()
  await expect(main.getByRole('link', { name: product, exact: true })).toBeHidden()
}

// The demo buyer has one wish list: each device keeps a product of its own, and none that another test lists anew.
for (const { device, width, letters, product } of [
  { device: 'a desk', width: 1440, letters: 'anch', product: 'Anchor Web Firewall' },
  { device: 'a phone', width: 390, letters: 'quil', product: 'Quill Document AI' },
])
  test(`on ${device} a buyer compares two products, looks at pictures, finds by suggestions and keeps one`, async ({
    newPerson,
  }) => {
    const page = await newPerson()
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/sign-in')
    await signIn(page, demoAccount('buyer'))
    await compareTwo(page, ['Anchor Web Firewall', 'Quill Document AI'])
    await lookCloser(page)
    await findByKeys(page, letters, product)
    await keepForLater(page, product)
  })

/** A window whose processor is slow enough that a reader is quicker than the code of the page. */
async function onSlowMachine(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  return page
}

test('ST-1 what is pressed before a page is alive is done once it is', async ({ newPerson }) => {
  const page = await onSlowMachine(await newPerson())
  await page.goto('/products', { waitUntil: 'commit' })
  const name = 'Anchor Web Firewall'
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^Compare\\s*: ${name}$`) })
    .click()
  const chosen = page.getByRole('region', { name: 'Compare products' })
  await expect(chosen.getByText(name)).toBeVisible()
})

test('ST-2 what is chosen before a page is alive is ordered', async ({ newPerson }) => {
  const page = await onSlowMachine(await newPerson())
  await page.goto('/products/harbor-log-search', { waitUntil: 'commit' })
  await page.getByLabel('Version', { exact: true }).selectOption('V1.0')
  await page.getByRole('link', { name: 'Subscribe', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in|\/subscribe/)
  const asked = decodeURIComponent(page.url())
  expect(asked).toContain('versionId=')
  // Where nothing was chosen the link leads to the newest version.
  const other = await newPerson()
  await other.goto('/products/harbor-log-search')
  const link = other.getByRole('link', { name: 'Subscribe', exact: true })
  const newest = new URL((await link.getAttribute('href')) ?? '', other.url())
  expect(newest.searchParams.get('versionId')).toBeTruthy()
  expect(asked).not.toContain(newest.searchParams.get('versionId'))
})

test('ST-1 what is typed before a page is alive is searched for once it is', async ({
  newPerson,
}) => {
  const page = await onSlowMachine(await newPerson())
  await page.goto('/', { waitUntil: 'commit' })
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Search products' })
  await box.fill('anch')
  await expect(page.getByRole('option', { name: 'Anchor Web Firewall' })).toBeVisible()
  await expect(box).toHaveValue('anch')
})
