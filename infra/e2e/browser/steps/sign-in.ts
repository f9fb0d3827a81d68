import type { Page } from '@playwright/test'
import type { Credentials } from '../installation.ts'

/** Fills in the door of an app; all three have the same. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
