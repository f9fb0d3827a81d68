import { mailAbout } from '../src/people/mailbox.ts'
import { expect, test } from './guard.ts'
import { demoAccount, installation, publicUrl } from './installation.ts'
import { signIn } from './steps/sign-in.ts'

/** The path of the link in a mail. */
const linkIn = (text: string, path: RegExp) =>
  new URL(path.exec(text)?.[0] ?? '', publicUrl).pathname

test('ON-10 SP-5 invite, register by the mail, accept; the owner hears it live, the portal shows what the role allows', async ({
  newPerson,
}) => {
  const email = `mika.${Date.now()}@people.test`
  const password = 'Seven grey herons'
  const owner = await newPerson()
  await owner.goto('/seller/team')
  await signIn(owner, demoAccount('seller'))
  await owner.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await dialog.getByRole('radio', { name: /^Read-only/ }).check()
  await dialog.getByRole('button', { name: 'Invite somebody' }).click()
  await expect(owner.getByRole('row').filter({ hasText: email })).toContainText(
    'Waits for an answer',
  )

  const guest = await newPerson()
  const invitation = await mailAbout(installation.mailUrl, email, /invites you/)
  await guest.goto(linkIn(invitation.text, /\/invitations\/[\w-]+/))
  await guest.getByRole('link', { name: 'Create account' }).click()
  await expect(guest.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email)
  await guest.getByRole('textbox', { name: 'Your name' }).fill('Mika Reader')
  await guest.getByRole('combobox', { name: 'Country or region' }).fill('Germ')
  await guest.getByRole('option', { name: 'Germany' }).click()
  await guest.getByLabel(/^Password/).fill(password)
  await guest.getByRole('button', { name: 'Register' }).click()
  await expect(guest).toHaveURL(/\/check-email/)
  const confirmation = await mailAbout(installation.mailUrl, email, /Confirm/)
  await guest.goto(/\/verify-email\S+/.exec(confirmation.text)?.[0] ?? '')
  await guest.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signIn(guest, { email, password })
  await guest.getByRole('button', { name: 'Join the team' }).click()
  await expect(guest.getByText(/You are in the team of/)).toBeVisible()

  const bell = owner.getByRole('button', { name: /^Notifications, \d+ unread/ })
  await bell.click()
  await expect(owner.getByRole('link', { name: /^Mika Reader has joined/ })).toBeVisible()
  await owner.keyboard.press('Escape')
  await expect(bell).toBeFocused()

  await guest.getByRole('main').getByRole('link', { name: 'Open the seller portal' }).click()
  await expect(guest.getByRole('heading', { name: 'Product Management' })).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Add new product' })).toHaveCount(0)

  await owner.getByRole('button', { name: 'Remove Mika Reader' }).click()
  await owner.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(guest.getByRole('heading', { name: 'You are not a seller yet' })).toBeVisible()
})
