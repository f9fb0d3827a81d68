import { startReceiver, type Receiver } from '@emporium/testing/receiver'
import type { Page } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { register, signIn as signInByApi } from '../src/people/person.ts'
import { applyAsSeller, approveSeller, ownTheVendor } from '../src/steps/become-a-seller.ts'
import { newCast } from './cast.ts'
import { lookAtFaces } from './faces.ts'
import { expect, test } from './guard.ts'
import { demoAccount, installation, type Credentials } from './installation.ts'
import { signIn } from './steps/sign-in.ts'

/** Somebody who owns a company of its own: nobody else counts on its endpoints. */
async function newOwner(): Promise<Credentials> {
  const { seller, company } = newCast()
  const owner = await register(installation, { ...seller, country: 'DE' })
  const applied = await applyAsSeller(installation, owner, { ...company, country: 'DE' })
  const officer = await signInByApi(installation, demoAccount('onboarding officer'))
  await ownTheVendor(owner, await approveSeller(officer, applied, ['image']))
  return seller
}

/** Adds an endpoint by the form, and takes the secret down. */
async function addEndpoint(page: Page, url: string): Promise<string> {
  await page.goto('/seller/webhooks')
  await page.getByRole('link', { name: 'Add endpoint' }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill(url)
  await page.getByRole('button', { name: 'Add endpoint' }).click()
  const dialog = page.getByRole('dialog')
  const secret = await dialog.getByRole('region', { name: 'Secret', exact: true }).textContent()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'I have stored it' }).click()
  await expect(dialog).toBeHidden()
  return secret ?? ''
}

const tryOut = (page: Page) => page.getByRole('button', { name: 'Send a trial event' }).click()
const rows = (page: Page, state: string) =>
  page.getByRole('row').filter({ hasText: 'webhook.ping' }).filter({ hasText: state })

test.describe('PA-1 webhooks', () => {
  let receiver: Receiver
  test.beforeEach(async () => {
    receiver = await startReceiver()
  })
  test.afterEach(() => receiver.stop())

  test('PA-1 an owner adds an endpoint, tries it out, verifies what came, and sees what failed', async ({
    newPerson,
  }) => {
    const account = await newOwner()
    const page = await newPerson()
    await page.goto('/seller/webhooks')
    await signIn(page, account)
    await expect(page.getByText('No endpoints yet')).toBeVisible()
    const secret = await addEndpoint(page, receiver.url)

    await tryOut(page)
    await expect(page.getByText(/^Answered 204 after/)).toBeVisible()
    await expect(rows(page, 'Delivered')).toHaveCount(1)
    const [sent] = receiver.received
    expect(new Webhook(secret).verify(sent?.body ?? '', sent?.headers ?? {})).toMatchObject({
      type: 'webhook.ping',
      id: sent?.headers['webhook-id'],
    })

    await lookAtFaces(page, 'webhook', 'What was sent')

    receiver.answer = () => ({ status: 500, body: 'The <b>disk</b> is full' })
    await tryOut(page)
    await expect(page.getByText(/^Answered 500 after/)).toBeVisible()
    await rows(page, 'Waiting').getByRole('link').click()
    await expect(page.getByText('The <b>disk</b> is full').first()).toBeVisible()
    await expect(
      page.getByText(`"id": "${receiver.received[1]?.headers['webhook-id']}"`),
    ).toBeVisible()

    await lookAtFaces(page, 'webhook delivery', 'What came of it')

    await page.goto('/seller/webhooks')
    await expect(page.getByRole('row').filter({ hasText: receiver.url })).toContainText(
      'Failing since',
    )
  })
})
