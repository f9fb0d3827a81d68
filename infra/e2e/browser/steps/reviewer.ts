import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { demoAccount } from '../installation.ts'
import { badge } from './badge.ts'
import { signIn } from './sign-in.ts'

/** How the open case stands, beside its name: the badge, not a step of the track that names the same state. */
const standing = (page: Page, state: string) => badge(page.locator('header:has(h1)'), state)

async function openCase(page: Page, { product }: Cast): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Product or company' })
  await search.fill(product.name)
  await search.press('Enter')
  await page.getByRole('link', { name: product.name }).click()
  await expect(page.getByRole('heading', { name: product.name })).toBeVisible()
  await page.getByRole('button', { name: 'Claim case' }).click()
  await expect(page.getByText('You have this case.')).toBeVisible()
}

/** Claims the case and rejects it with a reason at a field (RV-5, RV-7). */
export async function claimAndReject(page: Page, cast: Cast): Promise<void> {
  await test.step('5 a reviewer claims the case', async () => {
    await page.goto('/ops/')
    await signIn(page, demoAccount('reviewer'))
    await openCase(page, cast)
  })
  await test.step('5 rejects it with a reason', async () => {
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Reject submission' })
    await dialog.getByLabel(/^Reason/).selectOption('Another reason')
    await dialog.getByLabel('Field concerned').selectOption('Short description')
    await dialog.getByRole('textbox').fill(cast.reason)
    await dialog.getByRole('button', { name: 'Reject', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(standing(page, 'Rejected')).toBeVisible()
  })
}

/** Sees what changed since the last round (RV-5). */
export async function seeChanges(page: Page, cast: Cast): Promise<void> {
  await test.step('5 the reviewer sees what changed since the last round', async () => {
    await page.goto('/ops/')
    await openCase(page, cast)
    await expect(page.getByText(/round 2/)).toBeVisible()
    await page.getByRole('tab', { name: 'Changes' }).click()
    await expect(page.getByText(/^1 changed/)).toBeVisible()
    await expect(page.getByRole('deletion').first()).toBeVisible()
    await expect(page.getByRole('insertion').first()).toContainText('from every region')
  })
}

/** Reaches the product on a server launched from the image, then passes both checks (RV-3, RV-4). */
export async function reachAndPass(page: Page): Promise<void> {
  await test.step('5 reaches the product on a server launched from the image', async () => {
    await page.getByRole('tab', { name: 'Access' }).click()
    await page.getByRole('button', { name: 'Launch access server' }).click()
    const server = page.getByRole('article')
    await expect(badge(server, 'Reached')).toBeVisible({ timeout: 30_000 })
    await expect(server.getByRole('link', { name: /http 8080/ })).toBeVisible()
  })
  await test.step('5 passes the access check and the product information check', async () => {
    await page.getByRole('button', { name: 'Pass access check' }).click()
    await page.getByRole('button', { name: 'Pass product information' }).click()
    await expect(page.getByText('There is nothing for you to decide now.')).toBeVisible()
    await expect(standing(page, 'On shelf')).toBeVisible({ timeout: 30_000 })
  })
}
