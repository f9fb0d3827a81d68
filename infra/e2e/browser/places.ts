import type { Page } from '@playwright/test'
import type { DemoRole } from './installation.ts'

/** A page: its address, and for pages of one thing the way to the first that there is. */
export type Place = {
  name: string
  path: string
  /** Goes on from the address to the page that is meant. */
  onward?: (page: Page) => Promise<void>
}

const follow = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
const press = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const toHarbor = follow('Harbor Log Search')

/** The main pages of all three apps, by who looks at them. */
export const places: Partial<Record<DemoRole | 'visitor', readonly Place[]>> = {
  visitor: [
    { name: 'home', path: '/' },
    { name: 'products', path: '/products' },
    { name: 'search with nothing found', path: '/products?q=qwertzuiop' },
    { name: 'product', path: '/products?q=harbor', onward: toHarbor },
    { name: 'SaaS product', path: '/products?q=sable', onward: follow('Sable Threat Feed') },
    { name: 'selling', path: '/sell' },
    { name: 'contact', path: '/contact' },
    { name: 'sign in', path: '/sign-in' },
    { name: 'register', path: '/register' },
    { name: 'register with errors', path: '/register', onward: press('Register') },
    { name: 'forgotten password', path: '/forgot-password' },
    { name: 'sign in to the portal', path: '/seller/sign-in' },
    { name: 'sign in to the console', path: '/ops/sign-in' },
    { name: 'no such page of the portal', path: '/seller/nowhere' },
  ],
  buyer: [
    { name: 'subscriptions', path: '/subscriptions' },
    { name: 'subscription', path: '/subscriptions', onward: toHarbor },
    { name: 'checkout', path: '/products?q=quill', onward: toCheckout },
    { name: 'application form', path: '/sell/apply' },
    { name: 'my application', path: '/sell/application' },
    { name: 'account', path: '/account' },
    { name: 'notifications', path: '/notifications' },
    { name: 'portal without a company', path: '/seller/' },
    { name: 'console without a role', path: '/ops/' },
  ],
  seller: [
    { name: 'products', path: '/seller/' },
    { name: 'product', path: '/seller/?q=harbor', onward: toHarbor },
    { name: 'rejected product', path: '/seller/?q=gannet', onward: toDraft() },
    { name: 'wizard: image', path: '/seller/?q=gannet', onward: toDraft('image') },
    { name: 'wizard: information', path: '/seller/?q=gannet', onward: toDraft('information') },
    { name: 'wizard: regions', path: '/seller/?q=gannet', onward: toDraft('regions') },
    { name: 'wizard: instances', path: '/seller/?q=gannet', onward: toDraft('instances') },
    { name: 'wizard: preview', path: '/seller/?q=gannet', onward: toDraft('review') },
    { name: 'orders', path: '/seller/orders' },
    { name: 'reviews', path: '/seller/reviews' },
    { name: 'company', path: '/seller/seller-information' },
    { name: 'overview', path: '/seller/home' },
    { name: 'guide', path: '/seller/image-guide' },
  ],
  reviewer: [
    { name: 'queue', path: '/ops/' },
    { name: 'case', path: '/ops/?q=osprey', onward: toCase() },
    { name: 'case: listing', path: '/ops/?q=osprey', onward: toCase('listing') },
    { name: 'case: access', path: '/ops/?q=osprey', onward: toCase('access') },
    { name: 'case: conversation', path: '/ops/?q=osprey', onward: toCase('conversation') },
    { name: 'products', path: '/ops/products' },
    { name: 'vendors', path: '/ops/vendors' },
    { name: 'reviews', path: '/ops/reviews' },
    { name: 'no access', path: '/ops/accounts' },
  ],
  'onboarding officer': [
    { name: 'applications', path: '/ops/applications' },
    { name: 'application', path: '/ops/applications?q=brook', onward: follow(/Brook Analytics/) },
    { name: 'ISV confirmations', path: '/ops/isv-confirmations' },
    { name: 'vendor', path: '/ops/vendors', onward: follow(/Larch Systems GmbH/) },
    { name: 'enquiries', path: '/ops/enquiries' },
  ],
  administrator: [
    { name: 'accounts', path: '/ops/accounts' },
    { name: 'operations', path: '/ops/operations' },
    { name: 'change requests', path: '/ops/change-requests' },
  ],
}

async function toCheckout(page: Page): Promise<void> {
  await follow('Quill Document AI')(page)
  await follow('Subscribe')(page)
}

/** The page of the rejected product, or a step of its draft. */
function toDraft(step?: string) {
  return async (page: Page) => {
    await follow('Gannet Report Builder')(page)
    await page.waitForURL(/\/products\/[\w-]+$/)
    if (step) await page.goto(`${page.url()}/edit/${step}`)
  }
}

/** The case that waits, with one of its views open. */
function toCase(tab?: string) {
  return async (page: Page) => {
    await follow(/Osprey Shop/)(page)
    await page.waitForURL(/\/cases\//)
    if (tab) await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'i') }).click()
  }
}
