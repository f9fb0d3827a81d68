import type { Page } from '@playwright/test'
import { mailAbout } from '../../src/people/mailbox.ts'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { installation } from '../installation.ts'

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Writes into the fields of a section, by their labels. */
async function write(page: Page, name: string, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts))
    await section(page, name).getByRole('textbox', { name: label, exact: true }).fill(text)
}

async function describeCompany(page: Page, { company, seller }: Cast): Promise<void> {
  await write(page, 'Company', {
    'Legal name': company.legalName,
    'Registration number': 'HRB 204181',
    Address: 'Speicherstrasse 7, 20457 Hamburg',
    Website: company.website,
  })
  await section(page, 'Company').getByRole('combobox', { name: 'Country or region' }).fill('Germ')
  await page.getByRole('option', { name: 'Germany' }).click()
  await write(page, 'Contact', {
    Name: seller.name,
    'Job title': 'Head of product',
    'E-mail': seller.email,
    Phone: '+49 40 1234567',
  })
}

async function describeProduct(page: Page, { product, company }: Cast): Promise<void> {
  await write(page, 'Product', {
    'Product name': product.name,
    Description: 'Collects logs from every region into one index and shows which line changed.',
  })
  for (const choice of ['Server image', 'Publicly released', 'Free', 'Yes'])
    await section(page, 'Product').getByRole('radio', { name: choice }).check()
  await write(page, 'Product', { 'Which licences': 'OpenSearch, Apache-2.0' })
  await write(page, 'Customer support', {
    'Support process': 'Tickets by e-mail, answered within a day, escalated to engineering.',
    'Support hours': 'Monday to Friday, 9–18 CET',
    'Support contact': 'support@larch.example',
  })
  await section(page, 'Customer support').getByRole('checkbox', { name: 'E-mail' }).check()
  await section(page, 'Links').getByRole('textbox').fill(company.website)
}

/** Fills in the application, reads the terms to their end, accepts them, submits (ON-4…6). */
export async function applyAsSeller(page: Page, cast: Cast): Promise<void> {
  await test.step('2 fills in the application', async () => {
    await describeCompany(page, cast)
    await describeProduct(page, cast)
  })
  await test.step('2 reads the terms to their end and accepts them', async () => {
    const accept = page.getByRole('checkbox', { name: /accept them for my company/ })
    await expect(accept).toBeDisabled()
    const text = page.getByRole('region', { name: /^Text of the vendor terms/ })
    // The key may come before the page has laid out the whole text.
    await expect(async () => {
      await text.press('End')
      await expect(accept).toBeEnabled({ timeout: 1_000 })
    }).toPass()
    await accept.check()
  })
  await test.step('2 submits and gets the confirmation e-mail', async () => {
    await page.getByRole('button', { name: 'Submit application' }).click()
    await expect(page.getByRole('heading', { name: 'My application' })).toBeVisible()
    await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible()
    await mailAbout(installation.mailUrl, cast.seller.email, /application/i)
  })
}

/** Finds the application approved, and the seller portal open (ON-7). */
export async function enterPortal(page: Page): Promise<void> {
  await test.step('3 the applicant finds the seller portal open', async () => {
    const portal = page.getByRole('banner').getByRole('link', { name: 'Seller portal' })
    await expect(async () => {
      await page.reload()
      await expect(portal).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await expect(page.getByText('Your company is a vendor now.')).toBeVisible()
    await portal.click()
    await expect(page.getByRole('heading', { name: 'Product Management' })).toBeVisible()
  })
}
