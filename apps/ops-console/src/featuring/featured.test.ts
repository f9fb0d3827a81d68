import type { FeaturedView } from '@emporium/api-client'
import { fieldId } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { chosenProduct } from '../../test/chosen-products.ts'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { press, send } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import FeaturedPage from './FeaturedPage.vue'

const path = '/api/v1/featured-products'
const putting = `PUT ${path}`
const placeOf = (name: string, said: object = {}): FeaturedView['places'][number] => ({
  product: chosenProduct(name),
  startsAt: null,
  endsAt: null,
  isFilled: true,
  ...said,
})
const row = (said: Partial<FeaturedView> = {}): FeaturedView => ({
  revision: 1,
  places: [placeOf('Apple'), placeOf('Birch')],
  history: [
    { revision: 1, by: 'Olga', at: '2026-11-02T08:00:00.000Z', products: ['Apple', 'Birch'] },
  ],
  ...said,
})
/** What another editor made of it meanwhile. */
const theirs = row({
  revision: 2,
  places: [placeOf('Cedar')],
  history: [{ revision: 2, by: 'Ada', at: '2026-11-03T08:00:00.000Z', products: ['Cedar'] }],
})
const sent = () =>
  (server.bodiesOf(putting) as { places: { productId: string }[] }[]).map(({ places }) =>
    places.map(({ productId }) => productId),
  )
const text = () => document.body.textContent
const up = (name: string) =>
  document.querySelector<HTMLElement>(`[aria-label="Move ${name} up"]`)?.click()
const namesShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-product]')].map(
    ({ dataset }) => dataset['product'],
  )
const write = async (name: string, value: string) => {
  const field = document.getElementById(fieldId(name)) as HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}

describe('MK-2 the featured row in the console', () => {
  beforeEach(() => server.answer(`GET ${path}`, row()))

  itSaysHowLoadingGoes({
    rule: 'MK-2',
    page: FeaturedPage,
    call: `GET ${path}`,
    answer: row(),
    says: 'Buyers see now, in this order: Apple · Birch',
  })

  it('MK-2 says what buyers see while nothing is chosen', async () => {
    server.answer(`GET ${path}`, row({ revision: 0, places: [], history: [] }))
    await openPage(FeaturedPage)
    for (const words of ['Nothing is featured', 'what buyers rate best', 'Nobody has chosen'])
      expect(text()).toContain(words)
  })

  it('MK-2 ON-7 says of each place how it stands, and when none can be shown', async () => {
    const hidden = placeOf('Gone', {
      product: chosenProduct('Gone', { hiddenBecause: 'not_on_shelf' }),
    })
    const over = placeOf('Old', { endsAt: '2020-01-01T00:00:00.000Z' })
    const later = placeOf('Later', { startsAt: '2999-01-01T00:00:00.000Z' })
    server.answer(`GET ${path}`, row({ places: [hidden, over, later] }))
    await openPage(FeaturedPage)
    for (const words of ['Hidden: not on the shelf', 'Over', 'Not begun yet', 'None of these can'])
      expect(text()).toContain(words)
  })

  it('MK-2 has its history: who chose what', async () => {
    await openPage(FeaturedPage)
    for (const words of ['Chose 2 products', 'Olga', 'Apple · Birch'])
      expect(text()).toContain(words)
  })

  it('MK-2 is saved whole, in its order and with its times, at the revision that was seen', async () => {
    server.answer(putting, row({ revision: 2, places: [placeOf('Birch'), placeOf('Apple')] }))
    await openPage(FeaturedPage)
    up('Birch')
    await flushPromises()
    expect(text()).toContain('Not saved yet')
    await write('places/0/endsAt', '2027-01-31T18:00')
    await send()
    const endsAt = new Date(2027, 0, 31, 18).toISOString()
    expect(server.bodiesOf(putting)).toEqual([
      {
        places: [
          { productId: 'p-Birch', startsAt: null, endsAt },
          { productId: 'p-Apple', startsAt: null, endsAt: null },
        ],
      },
    ])
    expect(server.headersOf(putting)).toEqual([{ 'If-Match': '"1"' }])
    expect(text()).not.toContain('Not saved yet')
  })

  it('MK-2 shows at its field what the server does not take, until the order is another', async () => {
    const errors = [
      { pointer: '#/places/0/endsAt', code: 'ends-before-beginning', detail: '' },
      { pointer: '#/places/1/productId', code: 'not-offered-now', detail: '' },
    ]
    server.answer(putting, refusal(400, 'invalid-request', { errors }))
    await openPage(FeaturedPage)
    up('Birch')
    await flushPromises()
    await send()
    expect(document.getElementById(`${fieldId('places/0/endsAt')}-error`)?.textContent).toContain(
      'The period must end after it begins.',
    )
    expect(document.querySelectorAll('[data-product]')[1]?.textContent).toContain(
      'This product is not on the shelf.',
    )
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Birch: End')
    up('Apple')
    await flushPromises()
    expect(document.querySelector('[aria-invalid="true"], [role="alert"]')).toBeNull()
  })
})

describe('MK-2 two editors of the featured row', () => {
  beforeEach(() => server.answer(`GET ${path}`, row()))
  /** One editor has put Birch first, and the other has saved. */
  async function lose() {
    await openPage(FeaturedPage)
    up('Birch')
    await flushPromises()
    server.answer(putting, refusal(412, 'stale-edit', { revision: 2 }))
    server.answer(`GET ${path}`, theirs)
    await send()
  }

  it('MK-2 the second is told what the first saved, and keeps what they made', async () => {
    await lose()
    const notice = document.querySelector('[data-conflict]')
    for (const words of ['Ada has saved', 'in order: Cedar', 'still here'])
      expect(notice?.textContent).toContain(words)
    expect(namesShown()).toEqual(['p-Birch', 'p-Apple'])
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1)
    expect(document.activeElement?.contains(notice)).toBe(true)
    // As long as nothing is decided, nothing is sent.
    await send()
    expect(server.bodiesOf(putting)).toHaveLength(1)
  })

  it('MK-2 the second can save theirs over it, at the newest revision', async () => {
    await lose()
    server.answer(putting, row({ revision: 3, places: [placeOf('Birch'), placeOf('Apple')] }))
    await press('Save mine over it')
    expect(sent().at(-1)).toEqual(['p-Birch', 'p-Apple'])
    expect(server.headersOf(putting).at(-1)).toEqual({ 'If-Match': '"2"' })
    expect(document.querySelector('[data-conflict]')).toBeNull()
    expect(document.activeElement?.tagName).toBe('FORM')
  })

  it('MK-2 the second can take what the first saved', async () => {
    await lose()
    await press('Take theirs')
    expect(namesShown()).toEqual(['p-Cedar'])
    expect(document.querySelector('[data-conflict]')).toBeNull()
    expect(text()).not.toContain('Not saved yet')
  })

  it('MK-2 is asked before an order that is not saved is lost', async () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    const { router } = await openPage(FeaturedPage)
    expect(closing()).toBe(false)
    up('Birch')
    await flushPromises()
    expect(closing()).toBe(true)
    void router.push('/products')
    await flushPromises()
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Leave without saving')
  })
})
