import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { installation } from '../installation.ts'
import { signIn } from './sign-in.ts'

/** A visitor who wants to sell makes an account on the way (ON-1, ON-2). */
export async function register(page: Page, { seller }: Cast): Promise<void> {
  await test.step('1 a visitor wants to sell and registers', async () => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Sign up as a seller' }).click()
    await page.getByRole('link', { name: 'Apply now' }).first().click()
    await page.getByRole('link', { name: 'Register' }).click()
    await page.getByRole('textbox', { name: 'Your name' }).fill(seller.name)
    await page.getByRole('textbox', { name: 'E-mail' }).fill(seller.email)
    await page.getByRole('combobox', { name: 'Country or region' }).fill('Germ')
    await page.getByRole('option', { name: seller.country }).click()
    await page.getByLabel(/^Password/).fill(seller.password)
    await page.getByRole('button', { name: 'Register' }).click()
    await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
    await expect(page.getByText(seller.email)).toBeVisible()
  })
}

/** Opens the newest mail to somebody in the mail catcher and follows its link, which opens a page of its own. */
async function followMail(page: Page, email: string, subject: RegExp): Promise<Page> {
  await page.goto(installation.mailUrl)
  await page.getByRole('searchbox', { name: 'Recipient' }).fill(email)
  await page.getByRole('button', { name: subject }).first().click()
  await page.getByRole('button', { name: 'Text' }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('article').getByRole('link').first().click()
  return opened
}

/** Confirms the address by the link that was sent, and signs in; answers the page on which it goes on (ON-1). */
export async function confirmAddress(page: Page, { seller }: Cast): Promise<Page> {
  return test.step('1 confirms the e-mail by the link that was sent, and signs in', async () => {
    const confirmed = await followMail(page, seller.email, /confirm/i)
    await expect(confirmed.getByText('Your address is confirmed')).toBeVisible()
    await confirmed.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await signIn(confirmed, seller)
    // The way that began before the mail goes on after it.
    await expect(confirmed.getByRole('heading', { name: 'Apply as a seller' })).toBeVisible()
    return confirmed
  })
}
