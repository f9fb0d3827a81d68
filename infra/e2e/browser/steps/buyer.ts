import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { demoAccount, installation } from '../installation.ts'
import { badge } from './badge.ts'
import { signIn } from './sign-in.ts'

/** Finds the product by search and filter, and reads its page (ST-1). */
export async function findProduct(page: Page, { product, company, run }: Cast): Promise<void> {
  await test.step('6 a buyer finds the product by search and filter', async () => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
    await signIn(page, demoAccount('buyer'))
    const search = page.getByRole('banner').getByRole('combobox')
    await search.fill(`harbor ${run}`)
    await search.press('Enter')
    await expect(page.getByRole('heading', { name: `Results for “harbor ${run}”` })).toBeVisible()
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await expect(async () => {
      await page.reload()
      await filters.getByRole('link', { name: /Server image/ }).click({ timeout: 2_000 })
    }).toPass()
    await filters.getByRole('link', { name: /Hangzhou/ }).click()
    await expect(page.getByText('1 product', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: product.name }).click()
  })
  await test.step('6 reads the page', async () => {
    await expect(page.getByRole('heading', { name: product.name, level: 1 })).toBeVisible()
    await expect(page.getByText(company.legalName).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What it does' })).toBeVisible()
    await expect(page.getByText(product.betterDescription).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /^User guide \(PDF/ })).toBeVisible()
  })
}

/** Chooses, reads and accepts the EULA, subscribes (ST-2). */
export async function subscribe(page: Page, { product }: Cast): Promise<void> {
  await test.step('6 chooses version, region and instance type', async () => {
    await page.getByLabel('Region', { exact: true }).selectOption('Hangzhou (East China 1)')
    await page.getByLabel('Instance type', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('link', { name: 'Subscribe', exact: true }).click()
    await expect(page.getByRole('heading', { name: `Subscribe to ${product.name}` })).toBeVisible()
  })
  await test.step('6 accepts the EULA and subscribes', async () => {
    await expect(page.getByText('You may run Harbor on your own servers.')).toBeVisible()
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('alert')).toContainText('accept the licence agreement')
    await page.getByRole('checkbox', { name: /licence agreement and accept/ }).check()
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('button', { name: 'Deploy a server' })).toBeVisible()
  })
}

/** Deploys a server with a key pair, watches it come up, opens what it shows (ST-3). */
export async function deploy(page: Page): Promise<void> {
  await test.step('6 deploys a server and watches it come up', async () => {
    await page.getByRole('button', { name: 'Deploy a server' }).click()
    const dialog = page.getByRole('dialog', { name: 'Deploy a server' })
    await dialog.getByLabel(/^Access key ID/).fill(installation.buyerKey.accessKeyId)
    await dialog.getByLabel(/^Access key secret/).fill(installation.buyerKey.accessKeySecret)
    await dialog.getByRole('button', { name: 'Deploy', exact: true }).click()
    await expect(dialog).toBeHidden()
    const server = page.getByRole('article')
    await expect(badge(server, 'Running')).toBeVisible({ timeout: 30_000 })
    await expect(server.getByText('answers', { exact: true })).toBeVisible({ timeout: 30_000 })
  })
  await test.step('6 opens what the server shows', async () => {
    const opened = page.waitForEvent('popup')
    await page
      .getByRole('article')
      .getByRole('link', { name: /^http:/ })
      .click()
    const shown = await opened
    await expect(shown.locator('body')).not.toBeEmpty()
    await shown.close()
  })
}

/** Rates the product and finds the rating on its page (ST-5). */
export async function rate(page: Page, { product, review }: Cast): Promise<void> {
  await test.step('8 the buyer rates the product', async () => {
    await page.getByRole('link', { name: 'Rate this product' }).click()
    const dialog = page.getByRole('dialog', { name: 'Write a review' })
    await dialog.getByRole('radio', { name: '5 stars' }).check()
    await dialog.getByRole('textbox', { name: 'Title' }).fill(review.title)
    await dialog.getByRole('textbox', { name: 'Your experience' }).fill(review.text)
    await dialog.getByRole('button', { name: 'Post review' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(review.title)).toBeVisible()
  })
  await test.step('8 the storefront shows the rating to everybody', async () => {
    const list = `/products?q=${encodeURIComponent(product.name)}`
    const card = page.getByRole('article').filter({ hasText: product.name })
    await expect(async () => {
      await page.goto(list)
      await expect(card.getByLabel('Rated 5.0 out of 5')).toBeVisible({ timeout: 1_000 })
    }).toPass()
  })
}
