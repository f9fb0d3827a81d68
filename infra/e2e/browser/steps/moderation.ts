import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'

/** Tells operations of a review on the page of its product (SP-3). */
export async function reportReview(page: Page, { product, review }: Cast): Promise<void> {
  await test.step('9 the review is reported', async () => {
    await page.goto(`/products?q=${encodeURIComponent(product.name)}`)
    await page.getByRole('main').getByRole('link', { name: product.name, exact: true }).click()
    const said = page.getByRole('article').filter({ hasText: review.title })
    await said.getByRole('button', { name: 'Report' }).click()
    const dialog = page.getByRole('dialog', { name: 'Report this review' })
    await dialog.getByRole('radio').first().check()
    await dialog.getByRole('button', { name: 'Send report' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Thank you. Operations will look at it')).toBeVisible()
  })
}

/** Looks at the report and lets the review stand (SP-3). */
export async function keepReview(page: Page, { review }: Cast): Promise<void> {
  await test.step('9 operations look at it and keep it', async () => {
    await page.goto('/ops/reviews')
    const waiting = page.getByRole('article').filter({ hasText: review.title })
    await waiting.getByRole('button', { name: 'Keep review' }).click()
    await expect(page.getByText('Review kept')).toBeVisible()
    await expect(waiting).toBeHidden()
  })
}
