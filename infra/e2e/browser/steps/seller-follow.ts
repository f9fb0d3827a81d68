import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { previewAndSubmit } from './seller-listing.ts'

/** Reads why the submission was rejected, mends the field it is about, hands it in again (RV-5). */
export async function mendAndResubmit(page: Page, cast: Cast): Promise<void> {
  const { product, reason } = cast
  await test.step('5 the seller sees the reason', async () => {
    await expect(page.getByText('Why it was rejected')).toBeVisible()
    await expect(page.getByText(reason).first()).toBeVisible()
  })
  await test.step('5 edits the field concerned and submits again', async () => {
    await page.getByRole('link', { name: 'Short description' }).click()
    const text = page.getByRole('textbox', { name: 'Short description' })
    await expect(text).toHaveValue(product.shortDescription)
    await text.fill(product.betterDescription)
    await previewAndSubmit(page, cast)
  })
}

/** Sees the product on the shelf, ready in its regions (RV-4, IM-12). */
export async function seeOnShelf(page: Page): Promise<void> {
  await test.step('6 the seller sees the product on the shelf', async () => {
    await expect(page.getByRole('link', { name: 'See on the marketplace' })).toBeVisible()
    await expect(page.getByText('Not yet', { exact: true })).toHaveCount(0)
    await expect(page.getByText('Ready', { exact: true })).toHaveCount(2)
  })
}

/** Sees the order: product, buyer ID, time (SP-2). */
export async function seeOrder(page: Page, { product }: Cast): Promise<void> {
  await test.step('7 the seller sees the order: product, buyer ID, time', async () => {
    await page.getByRole('link', { name: 'Transaction Management' }).click()
    const row = page.getByRole('row').filter({ hasText: product.name })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText(/b-[0-9a-z]+/)
    await expect(row.getByRole('time')).toBeVisible()
    await expect(row).toContainText('Active')
  })
}

/** Sees what the buyer says of the product (SP-3). */
export async function seeRating(page: Page, { product, review }: Cast): Promise<void> {
  await test.step('8 the seller sees the rating', async () => {
    await page.getByRole('link', { name: 'Reviews and Ratings' }).click()
    await expect(page.getByRole('heading', { name: review.title })).toBeVisible()
    await expect(page.getByRole('article')).toContainText(product.name)
    await expect(page.getByRole('article').getByLabel('Rated 5.0 out of 5')).toBeVisible()
  })
}
