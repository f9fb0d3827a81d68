import type { Page } from '@playwright/test'
import { writePdf } from '../src/files/pdf.ts'
import { drawLogo } from '../src/files/png.ts'
import { drawScreen } from '../src/files/screens.ts'
import { newCast } from './cast.ts'
import { violations } from './faces.ts'
import { expect, test } from './guard.ts'
import { demoAccount, installation } from './installation.ts'
import { arrowTo, chooseFile, pressAt, tabBackTo, tabTo, typeAt } from './keys.ts'

// Nothing in this file touches the page but its keyboard: no click, no fill, no focus that a key did not move.

// The way of the focus is told in words; a snapshot for each key would take longer than the test.
test.use({ trace: 'off' })

const screen = { name: 'search.png', mimeType: 'image/png', buffer: drawScreen('search') }
const logo = {
  name: 'logo.png',
  mimeType: 'image/png',
  buffer: drawLogo([11, 79, 88], [217, 244, 245], 'bars'),
}
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: writePdf('User guide', ['1. Launch a server.', '2. Open its address.']),
})

/** Signs in and opens the dialog that begins a product of a type (IM-1, SA-1). */
async function begin(page: Page, type: 'Image product' | 'SaaS product'): Promise<void> {
  await page.goto('/seller/')
  const { email, password } = demoAccount('seller')
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeVisible()
  await typeAt(page, 'E-mail', email)
  await typeAt(page, /^Password/, password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Product Management' })).toBeVisible()
  await pressAt(page, 'button', 'Add new product')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'radio', /^Image product/)
  if (type === 'SaaS product') await arrowTo(page, 'ArrowDown', 'radio', /^SaaS product/)
  await pressAt(page, 'button', 'Begin')
  await expect(page.getByRole('button', { name: 'Save as draft' })).toBeVisible()
}

/** Looks at the step, then goes on by the bar at its foot. */
async function goOn(page: Page, link: string): Promise<void> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  const before = page.url()
  await pressAt(page, 'link', link)
  await expect(page).not.toHaveURL(before)
  await expect(page.locator('#content')).toBeFocused()
}

async function upload(page: Page, label: string, file: ReturnType<typeof pdf>): Promise<void> {
  await chooseFile(page, new RegExp(`^${label}`), file)
  await expect(page.getByRole('button', { name: `Remove ${file.name}` }).first()).toBeVisible()
}

/** A heading, a sentence and a list, by the toolbar and in the text (IM-6). */
async function writeDetails(page: Page): Promise<void> {
  await tabTo(page, 'button', 'Bold')
  await arrowTo(page, 'ArrowRight', 'button', 'Heading')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Product details' })).toBeFocused()
  await page.keyboard.type('What it does')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Answers in milliseconds.')
  await page.keyboard.press('Enter')
  await tabBackTo(page, 'button', 'Heading')
  await arrowTo(page, 'ArrowRight', 'button', 'Bullet list')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Product details' })).toBeFocused()
  await page.keyboard.type('Live tail')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Alerts')
}

/** Chooses from a list of the platform by its first letters. */
async function select(page: Page, name: string, letters: string): Promise<void> {
  await tabTo(page, 'combobox', new RegExp(`^${name}`))
  await page.keyboard.type(letters)
}

async function submit(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Nothing blocks')).toBeVisible()
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What it does' })).toBeVisible()
  // Tab left the list; it did not put the second item below the first.
  await expect(page.locator('.sheet-text ul').filter({ hasText: 'Live tail' })).toHaveCount(1)
  await expect(page.locator('.sheet-text ul > li')).toHaveText(['Live tail', 'Alerts'])
  expect(await violations(page)).toEqual([])
  await pressAt(page, 'button', 'Submit for review')
  const dialog = page.getByRole('dialog', { name: 'Submit for review?' })
  await expect(dialog).toBeVisible()
  expect(await violations(page)).toEqual([])
  await pressAt(page, 'button', 'Submit for review')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

async function pickImage(page: Page): Promise<void> {
  const { accessKeyId, accessKeySecret } = installation.sellerKey
  await typeAt(page, 'Access key ID', accessKeyId)
  await typeAt(page, 'Access key secret', accessKeySecret)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
  await tabTo(page, 'tab', /^/)
  await arrowTo(page, 'ArrowRight', 'tab', /^Hangzhou/)
  await expect(page.getByRole('cell', { name: 'm-sim-hz-web', exact: true })).toBeVisible()
  await tabTo(page, 'radio', /^/)
  await arrowTo(page, 'ArrowDown', 'radio', /^acme-web-stack/)
  await page.keyboard.press('Space')
  await pressAt(page, 'button', 'Use this image')
  await expect(page.getByRole('button', { name: 'Change image' })).toBeVisible()
  await tabTo(page, 'radio', 'Yes')
  await arrowTo(page, 'ArrowDown', 'radio', 'No')
}

async function describe(page: Page, name: string): Promise<void> {
  await typeAt(page, 'Product name', name)
  await typeAt(page, 'Version', 'V1.0')
  await typeAt(page, 'Release note', 'First release.')
  await upload(page, 'Product logo', logo)
  await chooseFile(page, /^Add a picture/, screen)
  // The sent picture waits for its words: the focus is there already.
  await expect(page.getByRole('textbox', { name: 'What picture 1 shows' })).toBeFocused()
  await page.keyboard.type('A search over all regions')
  await typeAt(page, 'Short description', 'Collects logs and shows which line changed.')
  await writeDetails(page)
  await upload(page, 'User guide', pdf('user-guide.pdf'))
  await typeAt(page, 'Support details', 'Write to support@larch.example.')
  await typeAt(page, 'EULA (end user licence agreement)', 'You may run it on your own servers.')
  await typeAt(page, 'Refund policy', 'The software is free.')
  await upload(page, 'Trademark copy', pdf('trademark.pdf'))
}

async function place(page: Page): Promise<void> {
  await tabTo(page, 'radio', 'Linux')
  await page.keyboard.press('Space')
  await typeAt(page, 'OS version', 'Ubuntu 22.04 64-bit')
  await typeAt(page, 'Recommended ECS configuration', 'ecs.s2.large or above')
  for (const region of [/ap-southeast-1/, /cn-hangzhou/]) {
    await tabTo(page, 'checkbox', region)
    await page.keyboard.press('Space')
  }
  await select(page, 'Category', 'Oper')
  await select(page, 'Sub-category', 'Log')
}

async function equip(page: Page): Promise<void> {
  await tabTo(page, 'searchbox', /^Search by type/)
  await page.keyboard.type('ecs.s2.large')
  // Whoever tabs on before the cloud has answered passes the place of the list.
  await expect(page.getByRole('checkbox', { name: /^ecs\.s2\.large/ })).toBeVisible()
  await tabTo(page, 'checkbox', /^ecs\.s2\.large/)
  await page.keyboard.press('Space')
  await tabTo(page, 'spinbutton', 'System disk')
  await page.keyboard.type('40')
  await tabTo(page, 'radio', 'VPC and classic network')
  await page.keyboard.press('Space')
  await pressAt(page, 'button', 'Add access point')
}

test('IM-1…9 an image product is published by the keyboard alone', async ({ newPerson }) => {
  const page = await newPerson()
  const { name } = newCast().product
  await begin(page, 'Image product')
  await test.step('1 choose image', () => pickImage(page))
  await goOn(page, 'Next step')
  await test.step('2 product information', () => describe(page, name))
  await goOn(page, 'Next step')
  await test.step('3 release region and category', () => place(page))
  await goOn(page, 'Next step')
  await test.step('4 ECS instances', () => equip(page))
  await goOn(page, 'Preview')
  await test.step('preview and submit', () => submit(page, name))
  await expect(page.getByText('Access check').first()).toBeVisible()
})

test('SA-1 a SaaS product is published by the keyboard alone', async ({ newPerson }) => {
  const page = await newPerson()
  const name = newCast().product.name.replace('Harbor', 'Heron')
  await begin(page, 'SaaS product')
  await test.step('1 product details', async () => {
    await typeAt(page, 'Product name', name)
    await typeAt(page, 'Product URL', 'https://heron.example/start')
    await typeAt(page, 'Pricing details', 'Free for one team.')
    await upload(page, 'Product logo', logo)
    await typeAt(page, 'Short description', 'Collects logs and shows which line changed.')
    await writeDetails(page)
    await pressAt(page, 'button', 'Add resource')
    await tabTo(page, 'button', /^Or a file/)
    await upload(page, 'Or a file', pdf('first-steps.pdf'))
    await typeAt(page, 'Support details', 'Chat on every page.')
    await select(page, 'Category', 'Oper')
    await select(page, 'Sub-category', 'Log')
  })
  await goOn(page, 'Preview')
  await test.step('preview and submit', () => submit(page, name))
  await expect(page.getByText('Product information check').first()).toBeVisible()
})
