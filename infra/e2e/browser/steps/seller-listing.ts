import type { Page } from '@playwright/test'
import { drawLogo } from '../../src/files/png.ts'
import { writePdf } from '../../src/files/pdf.ts'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'

const next = (page: Page) => page.getByRole('link', { name: 'Next step' }).click()

/** Types into a rich text with its toolbar: a heading, a sentence, a list. */
async function writeDetails(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Product details' })
  const tool = (name: string) =>
    page
      .locator('[role="toolbar"][aria-controls="field-detailsHtml"]')
      .getByLabel(name, { exact: true })
  await text.click()
  await tool('Heading').click()
  await text.pressSequentially('What it does')
  await text.press('Enter')
  await text.pressSequentially('Harbor answers in milliseconds.')
  await text.press('Enter')
  await tool('Bullet list').click()
  await text.pressSequentially('Live tail over all regions')
  await text.press('Enter')
  await text.pressSequentially('Alerts by query')
}

async function uploadFiles(page: Page): Promise<void> {
  const logo = drawLogo([11, 79, 88], [217, 244, 245], 'bars')
  await page
    .getByLabel(/^Product logo/)
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo })
  await expect(page.getByRole('button', { name: 'Remove logo.png' })).toBeVisible()
  const guide = writePdf('User guide', ['1. Launch a server.', '2. Open its address.'])
  await page
    .getByLabel(/^User guide/)
    .setInputFiles({ name: 'user-guide.pdf', mimeType: 'application/pdf', buffer: guide })
  await expect(page.getByRole('button', { name: 'Remove user-guide.pdf' })).toBeVisible()
}

/** Fills step 2: what the product is, with its files and rich texts (IM-6). */
async function describe(page: Page, { product }: Cast): Promise<void> {
  const write = (label: string, text: string) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(text)
  await write('Product name', product.name)
  await write('Version', product.version)
  await write('Release note', 'First release: search, live tail, alerts.')
  await write('Short description', product.shortDescription)
  await writeDetails(page)
  await uploadFiles(page)
  await write('Support details', 'Write to support@larch.example; we answer within a day.')
  await write('EULA (end user licence agreement)', 'You may run Harbor on your own servers.')
  await write('Refund policy', 'The software is free; the cloud bills for the server.')
}

/** Fills step 3: system, regions, category (IM-7). */
async function place(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Linux' }).check()
  await page.getByRole('textbox', { name: 'OS version' }).fill('Ubuntu 22.04 64-bit')
  await page
    .getByRole('textbox', { name: 'Recommended ECS configuration' })
    .fill('ecs.s2.large or above')
  for (const region of ['cn-hangzhou', 'ap-southeast-1'])
    await page.getByRole('checkbox', { name: region }).check()
  await page.getByLabel(/^Category/).selectOption('Operations')
  await page.getByLabel(/^Sub-category/).selectOption('Logging')
}

/** Fills step 4: instance types, disk, network, where it answers (IM-8). */
async function equip(page: Page): Promise<void> {
  for (const type of ['ecs.s1.small', 'ecs.s2.large']) {
    await page.getByRole('searchbox', { name: 'Search by type' }).fill(type)
    await page.getByRole('checkbox', { name: type }).check()
  }
  await page.getByLabel(/^System disk/).fill('40')
  await page.getByRole('radio', { name: 'VPC and classic network' }).check()
  await page.getByRole('button', { name: 'Add access point' }).click()
  await page.getByLabel('Port', { exact: true }).fill('8080')
}

/** Fills the other three steps of the wizard (IM-6…8). */
export async function fillSteps(page: Page, cast: Cast): Promise<void> {
  await test.step('4 describes the product, uploads logo and user guide', async () => {
    await next(page)
    await describe(page, cast)
  })
  await test.step('4 says where it is sold and where buyers look for it', async () => {
    await next(page)
    await place(page)
  })
  await test.step('4 says which servers run it', async () => {
    await next(page)
    await equip(page)
  })
}

/** Looks at the page as buyers will see it, and hands it in (IM-9). */
export async function previewAndSubmit(page: Page, { product }: Cast): Promise<void> {
  await test.step('4 previews and submits', async () => {
    await page.getByRole('link', { name: 'Preview', exact: true }).first().click()
    await expect(page.getByText('Nothing blocks')).toBeVisible()
    await expect(page.getByRole('heading', { name: product.name, level: 2 })).toBeVisible()
    await page.getByRole('button', { name: 'Submit for review' }).click()
    const dialog = page.getByRole('dialog', { name: 'Submit for review?' })
    await dialog.getByRole('button', { name: 'Submit for review' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { name: product.name, level: 1 })).toBeVisible()
    await expect(page.getByText('Access check').first()).toBeVisible()
  })
}
