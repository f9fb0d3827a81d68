import type { Page } from '@playwright/test'
import type { Cast } from '../cast.ts'
import { expect, test } from '../guard.ts'
import { demoAccount } from '../installation.ts'
import { badge } from './badge.ts'
import { signIn } from './sign-in.ts'

/** Approves the company and confirms it as an ISV for images, in one act (ON-7, ON-8). */
export async function approveCompany(page: Page, { company }: Cast): Promise<void> {
  await test.step('3 an officer finds the application in the console', async () => {
    await page.goto('/ops/')
    await signIn(page, demoAccount('onboarding officer'))
    await expect(page.getByRole('heading', { name: 'Vendor applications' })).toBeVisible()
    const search = page.getByRole('searchbox', { name: 'Company, product or applicant' })
    await search.fill(company.legalName)
    await search.press('Enter')
    await page.getByRole('link', { name: company.legalName }).click()
    await expect(page.getByText('HRB 204181')).toBeVisible()
  })
  await test.step('3 approves it and confirms the vendor for images', async () => {
    await page.getByRole('button', { name: 'Approve application' }).click()
    const dialog = page.getByRole('dialog', { name: 'Approve application' })
    await expect(dialog.getByRole('checkbox', { name: 'Server image' })).toBeChecked()
    await dialog.getByRole('button', { name: 'Approve application' }).click()
    await expect(dialog).toBeHidden()
    await expect(badge(page.getByRole('main'), 'Approved').first()).toBeVisible()
  })
}
