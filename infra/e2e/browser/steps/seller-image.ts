import type { Page } from '@playwright/test'
import { expect, test } from '../guard.ts'
import { installation } from '../installation.ts'

const imageId = 'm-sim-hz-web'

/** Begins an image product and picks its image from the seller's own, by key pair (IM-1…4). */
export async function pickImage(page: Page): Promise<void> {
  await test.step('4 the seller adds an image product', async () => {
    await page.getByRole('button', { name: 'Add new product' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Add new product' })
    await dialog.getByRole('radio', { name: 'Image product' }).check()
    await dialog.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText('Choose the image that your product is made from.')).toBeVisible()
  })
  await test.step('4 looks its images up and picks one', async () => {
    await page.getByLabel(/^Access key ID/).fill(installation.sellerKey.accessKeyId)
    await page.getByLabel(/^Access key secret/).fill(installation.sellerKey.accessKeySecret)
    await page.getByRole('button', { name: 'Get image' }).click()
    await page.getByRole('tab', { name: 'Hangzhou (East China 1)' }).click()
    await page.getByRole('row').filter({ hasText: imageId }).getByRole('radio').check()
    await page.getByRole('button', { name: 'Use this image' }).click()
    await expect(page.getByRole('button', { name: 'Change image' })).toBeVisible()
    await page
      .getByRole('group', { name: /^Contains a boot script/ })
      .getByLabel('No')
      .check()
  })
}
