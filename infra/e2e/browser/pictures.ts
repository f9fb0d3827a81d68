// Takes the pictures of the documentation from the demo data: PICTURES=yes playwright test.
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './guard.ts'
import { demoAccount } from './installation.ts'
import { signIn } from './steps/sign-in.ts'

async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await page.mouse.move(0, 0)
  // Pictures that are still on their way would be holes.
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  await page.evaluate(() => document.fonts.ready)
  const path = fileURLToPath(new URL(`../../../docs/images/${name}.png`, import.meta.url))
  await page.screenshot({ path })
}

test('the storefront and a product', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/products')
  await take(page, 'storefront')
  await page.goto('/products/harbor-log-search')
  await take(page, 'product')
})

test('the seller portal', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/seller/')
  await signIn(page, demoAccount('seller'))
  await expect(page.getByRole('link', { name: 'Harbor Log Search' })).toBeVisible()
  await take(page, 'seller-portal')
})

test('the review desk', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/ops/')
  await signIn(page, demoAccount('reviewer'))
  await page.getByRole('link', { name: /Osprey Shop/ }).click()
  await expect(page.getByRole('heading', { name: 'Image facts' })).toBeVisible()
  await take(page, 'review-desk')
})
