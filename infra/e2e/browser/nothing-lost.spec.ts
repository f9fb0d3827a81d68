import type { Page } from '@playwright/test'
import { drawLogo } from '../src/files/png.ts'
import { signIn as signInByApi, type Person } from '../src/people/person.ts'
import { draftSaasProduct } from '../src/steps/publish-saas.ts'
import { beginProduct, fillDraft } from '../src/steps/publish.ts'
import { newCast } from './cast.ts'
import { expect, test } from './guard.ts'
import { demoAccount, installation } from './installation.ts'
import { signIn } from './steps/sign-in.ts'

const seller = () => signInByApi(installation, demoAccount('seller'))
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** A SaaS product with a name, in the wizard of somebody who has just signed in. */
async function openDraft(page: Page): Promise<{ person: Person; id: string }> {
  const person = await seller()
  const id = await beginProduct(person, 'saas')
  await fillDraft(person, id, { name: newCast().product.name })
  await page.goto(`/seller/products/${id}/edit/details`)
  await signIn(page, demoAccount('seller'))
  await expect(field(page, 'Product name')).not.toHaveValue('')
  return { person, id }
}
async function draftOf({ api }: Person, id: string) {
  const { data } = await api.GET('/api/v1/products/{id}', { params: { path: { id } } })
  return data?.draft
}

/** The id of the session in an access token. */
function sessionOf(token: string): string {
  const [, facts = ''] = token.split('.')
  return (JSON.parse(Buffer.from(facts, 'base64url').toString()) as { sid: string }).sid
}

test('IM-1 two windows edit one draft: what differs is put together, what collides is asked', async ({
  newPerson,
}) => {
  const one = await newPerson({ expects: [/status of 412 .*\/draft$/] })
  const { person, id } = await openDraft(one)
  const two = await one.context().newPage()
  await two.goto(one.url())
  await expect(field(two, 'Product name')).not.toHaveValue('')

  await field(one, 'Short description').fill('Written in the first window.')
  await expect(one.getByText(/^Saved at/)).toBeVisible()
  await field(two, 'Pricing details').fill('Written in the second window.')
  await expect(two.getByText(/^Saved at/)).toBeVisible()
  await expect(field(two, 'Short description')).toHaveValue('Written in the first window.')

  await field(one, 'Pricing details').fill('Three euros, says the first.')
  const dialog = one.getByRole('dialog', { name: 'This draft was changed elsewhere' })
  await expect(dialog).toContainText('Written in the second window.')
  await expect(dialog).toContainText('Three euros, says the first.')
  await dialog.getByRole('button', { name: 'Keep these and save' }).click()
  await expect(dialog).toBeHidden()
  await expect(one.getByText(/^Saved at/)).toBeVisible()
  expect(await draftOf(person, id)).toMatchObject({
    shortDescription: 'Written in the first window.',
    pricingDetails: 'Three euros, says the first.',
  })
})

test('IM-1 IM-9 a double click begins one product and hands it in once', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/seller/')
  await signIn(page, demoAccount('seller'))
  const begun: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/api/v1/products'))
      begun.push(response.json().then(({ id }: { id: string }) => id))
  })
  await page.getByRole('button', { name: 'Add new product' }).click()
  await page.getByRole('radio', { name: /^SaaS product/ }).check()
  await page.getByRole('button', { name: 'Begin' }).dblclick()
  await expect(page.getByRole('button', { name: 'Save as draft' })).toBeVisible()
  expect(new Set(await Promise.all(begun)).size).toBe(1)

  const person = await seller()
  const id = await draftSaasProduct(installation, person, {
    name: newCast().product.name,
    productUrl: 'https://heron.example/start',
    shortDescription: 'Collects logs and shows which line changed.',
    detailsHtml: '<p>Answers in milliseconds.</p>',
    categoryId: 'operations',
    subCategoryId: 'logging',
    logo: { ground: [11, 79, 88], figure: [217, 244, 245], kind: 'bars' },
  })
  await page.goto(`/seller/products/${id}/edit/review`)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Submit for review' }).dblclick()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Product information check').first()).toBeVisible()
  const reviewer = await signInByApi(installation, demoAccount('reviewer'))
  const query = { productId: id, stage: 'all' as const }
  const cases = await reviewer.api.GET('/api/v1/review-cases', { params: { query } })
  expect(cases.data?.items).toHaveLength(1)
})

test('IM-1 IM-6 the connection is lost under an upload and under a text: both arrive when it is back', async ({
  newPerson,
}) => {
  const page = await newPerson({ expects: [/net::ERR_INTERNET_DISCONNECTED/] })
  const { person, id } = await openDraft(page)
  const bytes = drawLogo([11, 79, 88], [217, 244, 245], 'bars')
  await page.route(/\/api\/v1\/products\//, (route) => route.abort('internetdisconnected'))
  await page
    .getByLabel(/^Product logo/)
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: bytes })
  const again = page.getByRole('button', { name: 'Send logo.png again' })
  await expect(again).toBeVisible()
  await field(page, 'Short description').fill('Typed without a connection.')
  await expect(page.getByText('Not saved: no connection. We keep trying.')).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })
  await again.click()
  await expect(page.getByRole('button', { name: 'Remove logo.png' })).toBeVisible()
  await expect(page.getByText(/^Saved at/)).toBeVisible()
  await expect
    .poll(async () => (await draftOf(person, id))?.shortDescription)
    .toBe('Typed without a connection.')
  expect((await draftOf(person, id))?.files.logo?.name).toBe('logo.png')
})

test('IM-1 the session ends in the middle of the wizard: one signs in in front of it, and the text is there', async ({
  newPerson,
}) => {
  const page = await newPerson({ expects: [/status of 401 /] })
  // The save finds out that the session has ended, and not the live stream, which stays silent: its dialog would take the
  // focus in the middle of a word that a machine writes in one go.
  await page.route('**/api/v1/events/stream', () => undefined)
  let token = ''
  page.on('request', (request) => {
    token = request.headers()['authorization']?.replace(/^Bearer /, '') ?? token
  })
  const { person, id } = await openDraft(page)
  await person.api.DELETE('/api/v1/sessions/{id}', { params: { path: { id: sessionOf(token) } } })
  const ended = { headers: { authorization: `Bearer ${token}` } }
  await expect
    .poll(async () => (await fetch(`${installation.url}/api/v1/products/${id}`, ended)).status)
    .toBe(401)
  await field(page, 'Short description').fill('Typed when nobody was signed in any more.')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await signIn(page, demoAccount('seller'))
  await expect(dialog).toBeHidden()
  await expect(field(page, 'Short description')).toHaveValue(
    'Typed when nobody was signed in any more.',
  )
  await expect
    .poll(async () => (await draftOf(person, id))?.shortDescription)
    .toBe('Typed when nobody was signed in any more.')
})
