import type { Page } from '@playwright/test'
import { expect } from '../guard.ts'
import type { Credentials } from '../installation.ts'

/** Goes through the door of an app; all three have the same. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel(/^Password/).fill(password)
  const enter = page.getByRole('button', { name: 'Sign in', exact: true })
  await enter.click()
  // A busy button has another name: what tells that the door is passed is that the form is gone.
  await expect(page.getByLabel(/^Password/)).toBeHidden()
}
