import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { generate } from 'otplib'
import { mailAbout, tokenIn } from '../src/people/mailbox.ts'
import { expect, test } from './guard.ts'
import { installation, type Credentials } from './installation.ts'

/** Somebody new, so that no demo account is changed. */
async function newAccount(): Promise<Credentials> {
  const run = randomBytes(4).toString('hex')
  const password = `journey ${randomBytes(9).toString('base64url')}`
  const email = `factor-${run}@example.com`
  const post = (path: string, body: object) =>
    fetch(`${installation.url}/api/v1/accounts${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await post('', { email, password, name: 'Fay Factor', country: 'DE' })
  const mail = await mailAbout(installation.mailUrl, email, /confirm/i)
  await post('/verify-email', { token: tokenIn(mail), password })
  return { email, password }
}

async function enterPassword(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/sign-in?next=/account/security')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
}

/** Codes of the next half minute: the one of now may be used up. */
const nextCode = (secret: string) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1_000) + 30 })

test('ON-1 an authenticator app: set up, asked for at sign-in, a recovery code instead', async ({
  newPerson,
}) => {
  const person = await newAccount()
  const page = await newPerson()
  await enterPassword(page, person)
  await page.getByRole('button', { name: 'Set up' }).click()
  const dialog = page.getByRole('dialog')
  const secret = (await dialog.locator('code').textContent()) ?? ''
  await dialog.getByLabel(/^Code/).fill(await generate({ secret }))
  await dialog.getByRole('button', { name: 'Turn on' }).click()
  const codes = page.getByRole('dialog').getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recoveryCode = (await codes.first().textContent()) ?? ''
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 codes are left', { exact: false })).toBeVisible()

  await signOut(page)
  await enterPassword(page, person)
  await expect(page.getByLabel(/^Code/)).toBeFocused()
  await page.keyboard.type(await nextCode(secret))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Second factors' })).toBeVisible()

  await signOut(page)
  await enterPassword(page, person)
  await page.getByRole('button', { name: 'Use a recovery code' }).click()
  await page.getByLabel(/^Recovery code/).fill(recoveryCode.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('9 codes are left', { exact: false })).toBeVisible()
})

test('ON-1 a passkey: made by the browser, signs in without a password', async ({ newPerson }) => {
  const person = await newAccount()
  const page = await newPerson()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await enterPassword(page, person)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Test key')
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('Test key')).toBeVisible()

  await signOut(page)
  await page.goto('/sign-in?next=/account/security')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('Test key')).toBeVisible()
})
