import type { Page } from '@playwright/test'
import type { DemoRole } from './installation.ts'
import { messagePlaces } from './message-places.ts'
import { programPlaces } from './program-places.ts'
import { showcasePlaces } from './showcase-places.ts'
import { follow, inTurn, press, toCase, toCheckout, toDraft, toHarbor } from './ways.ts'

/** A page: its address, and for pages of one thing the way to the first that there is. */
export type Place = {
  name: string
  path: string
  /** A heading that is there as soon as the page is what it is about to be. */
  shows: string
  /** Goes on from the address to the page that is meant. */
  onward?: (page: Page) => Promise<void>
}

/** The main pages of all three apps, by who looks at them. */
export const places: Partial<Record<DemoRole | 'visitor', readonly Place[]>> = {
  visitor: [
    { name: 'home', path: '/', shows: 'Software that is ready to run' },
    { name: 'products', path: '/products', shows: 'All products' },
    {
      name: 'search with nothing found',
      path: '/products?q=qwertzuiop',
      shows: 'Results for “qwertzuiop”',
    },
    { name: 'category', path: '/categories/operations', shows: 'Operations' },
    {
      name: 'seller',
      path: '/products?q=harbor',
      shows: 'Products of this seller',
      onward: async (page) => {
        await toHarbor(page)
        await page.getByRole('link', { name: 'All its products' }).click()
      },
    },
    { name: 'campaign', path: '/campaigns/quiet-nights', shows: 'Quiet nights' },
    { name: 'compare with nothing chosen', path: '/compare', shows: 'Compare products' },
    { name: 'product', path: '/products?q=harbor', shows: 'About this product', onward: toHarbor },
    {
      name: 'SaaS product',
      path: '/products?q=sable',
      shows: 'About this product',
      onward: follow('Sable Threat Feed'),
    },
    { name: 'selling', path: '/sell', shows: 'What we ask for' },
    { name: 'contact', path: '/contact', shows: 'Contact operations' },
    {
      name: 'check of a brand letter',
      path: '/brand-letters/EBL-26-0000-0000-0',
      shows: 'There is no such letter',
    },
    { name: 'domain to confirm', path: '/domain-proof#nothing', shows: 'Confirm a domain' },
    { name: 'sign in', path: '/sign-in', shows: 'Sign in' },
    { name: 'register', path: '/register', shows: 'Register' },
    {
      name: 'register with errors',
      path: '/register',
      shows: 'Register',
      onward: press('Register'),
    },
    { name: 'forgotten password', path: '/forgot-password', shows: 'Forgot your password?' },
    { name: 'back from a provider', path: '/provider-back', shows: 'You can close this window' },
    { name: 'sign in to the portal', path: '/seller/sign-in', shows: 'Sign in' },
    { name: 'sign in to the console', path: '/ops/sign-in', shows: 'Sign in to operations' },
    { name: 'no such page of the portal', path: '/seller/nowhere', shows: 'Page not found' },
  ],
  buyer: [
    { name: 'wish list', path: '/wish-list', shows: 'Wish list' },
    { name: 'subscriptions', path: '/subscriptions', shows: 'My subscriptions' },
    ...messagePlaces.buyer,
    { name: 'subscription', path: '/subscriptions', shows: 'Servers', onward: toHarbor },
    { name: 'checkout', path: '/products?q=quill', shows: 'What it costs', onward: toCheckout },
    { name: 'application form', path: '/sell/apply', shows: 'Vendor terms' },
    { name: 'my application', path: '/sell/application', shows: 'My application' },
    { name: 'account', path: '/account', shows: 'About you' },
    { name: 'security', path: '/account/security', shows: 'Where you are signed in' },
    { name: 'notifications', path: '/notifications', shows: 'Notifications' },
    { name: 'preferences', path: '/account/notifications', shows: 'What I am told' },
    { name: 'portal without a company', path: '/seller/', shows: 'You are not a seller yet' },
    { name: 'console without a role', path: '/ops/', shows: 'No access' },
  ],
  seller: [
    { name: 'products', path: '/seller/', shows: 'Product Management' },
    { name: 'product', path: '/seller/?q=harbor', shows: 'Where it stands', onward: toHarbor },
    {
      name: 'product with a request',
      path: '/seller/?q=fathom',
      shows: 'Requests to operations',
      onward: follow(/^Fathom Cost Lens/),
    },
    {
      name: 'products that wait',
      path: '/seller/?waiting=me',
      shows: 'Product Management',
    },
    {
      name: 'versions compared',
      path: '/seller/?q=harbor',
      shows: 'Compare versions',
      onward: inTurn(toHarbor, follow('Compare versions')),
    },
    {
      name: 'new version',
      path: '/seller/?q=harbor',
      shows: 'Choose image',
      onward: inTurn(toHarbor, press('Add new version')),
    },
    {
      name: 'ask about an image product',
      path: '/seller/?q=harbor',
      shows: 'Ask operations',
      onward: inTurn(toHarbor, press('Ask operations')),
    },
    {
      name: 'ask about a SaaS product',
      path: '/seller/?q=fathom',
      shows: 'The listing as it is to be',
      onward: inTurn(follow(/^Fathom Cost Lens/), press('Ask operations')),
    },
    {
      name: 'request to operations',
      path: '/seller/?q=fathom',
      shows: 'Conversation with operations',
      onward: inTurn(follow(/^Fathom Cost Lens/), follow('Change the listing')),
    },
    {
      name: 'letter of the brand, checked',
      path: '/seller/brand',
      shows: 'This letter is valid',
      onward: follow('Public check'),
    },
    {
      name: 'rejected product',
      path: '/seller/?q=gannet',
      shows: 'Where it stands',
      onward: toDraft(),
    },
    {
      name: 'wizard: image',
      path: '/seller/?q=gannet',
      shows: 'Choose image',
      onward: toDraft('image'),
    },
    {
      name: 'wizard: information',
      path: '/seller/?q=gannet',
      shows: 'Product and version details',
      onward: toDraft('information'),
    },
    {
      name: 'wizard: regions',
      path: '/seller/?q=gannet',
      shows: 'Release regions',
      onward: toDraft('regions'),
    },
    {
      name: 'wizard: instances',
      path: '/seller/?q=gannet',
      shows: 'ECS instance types',
      onward: toDraft('instances'),
    },
    {
      name: 'wizard: preview',
      path: '/seller/?q=gannet',
      shows: 'About this product',
      onward: toDraft('review'),
    },
    { name: 'orders', path: '/seller/orders', shows: 'Transaction Management' },
    {
      name: 'order',
      path: '/seller/orders',
      shows: 'History',
      onward: follow(/Harbor/),
    },
    ...messagePlaces.seller,
    { name: 'reviews', path: '/seller/reviews', shows: 'Distribution' },
    { name: 'company', path: '/seller/seller-information', shows: 'Contact information' },
    { name: 'marketplace logo', path: '/seller/brand', shows: 'Brand authorisation letters' },
    ...programPlaces,
    { name: 'team', path: '/seller/team', shows: 'What each role may do' },
    { name: 'what the seller was told', path: '/seller/notifications', shows: 'Notifications' },
    { name: 'overview', path: '/seller/home', shows: 'Newest transactions' },
    { name: 'guide', path: '/seller/image-guide', shows: 'Prepare an image' },
  ],
  reviewer: [
    { name: 'queue', path: '/ops/', shows: 'Review queue' },
    { name: 'case', path: '/ops/?q=osprey', shows: 'Image facts', onward: toCase() },
    {
      name: 'case: listing',
      path: '/ops/?q=osprey',
      shows: 'About this product',
      onward: toCase('listing'),
    },
    { name: 'case: access', path: '/ops/?q=osprey', shows: 'Decision', onward: toCase('access') },
    {
      name: 'case: conversation',
      path: '/ops/?q=osprey',
      shows: 'Conversation with the seller',
      onward: toCase('conversation'),
    },
    { name: 'products', path: '/ops/products', shows: 'Products' },
    { name: 'vendors', path: '/ops/vendors', shows: 'Vendors' },
    { name: 'reviews', path: '/ops/reviews', shows: 'Reviews' },
    ...messagePlaces.reviewer,
    { name: 'prepared answers', path: '/ops/prepared-answers', shows: 'Prepared answers' },
    { name: 'review rules', path: '/ops/rules', shows: 'Review rules' },
    { name: 'statistics', path: '/ops/statistics', shows: 'Decided in each week' },
    { name: 'desk hours', path: '/ops/desk-hours', shows: 'Present hours' },
    { name: 'no access', path: '/ops/accounts', shows: 'No access' },
  ],
  'onboarding officer': [
    { name: 'applications', path: '/ops/applications', shows: 'Vendor applications' },
    {
      name: 'application',
      path: '/ops/applications?q=brook',
      shows: 'Decision',
      onward: follow(/Brook Analytics/),
    },
    { name: 'ISV confirmations', path: '/ops/isv-confirmations', shows: 'ISV confirmations' },
    {
      name: 'ISV sheet',
      path: '/ops/isv-confirmations?q=quarry',
      shows: 'The sheet',
      onward: follow(/Quarry Software/),
    },
    { name: 'domain proofs', path: '/ops/domain-proofs', shows: 'Domain proofs' },
    { name: 'brand letters', path: '/ops/brand-letters', shows: 'Brand letters' },
    {
      name: 'vendor',
      path: '/ops/vendors',
      shows: 'Company',
      onward: follow(/Larch Systems GmbH/),
    },
    { name: 'enquiries', path: '/ops/enquiries', shows: 'Enquiries' },
    ...showcasePlaces,
  ],
  administrator: [
    { name: 'accounts', path: '/ops/accounts', shows: 'Accounts' },
    { name: 'desk hours, changed', path: '/ops/desk-hours', shows: 'Present hours' },
    { name: 'signing keys', path: '/ops/signing-keys', shows: 'Signing keys' },
    { name: 'operations', path: '/ops/operations', shows: 'Operations' },
    { name: 'audit', path: '/ops/audit', shows: 'The chain of entries' },
    { name: 'second person', path: '/ops/held-acts', shows: 'Waiting for a second person' },
    { name: 'change requests', path: '/ops/change-requests', shows: 'Change requests' },
    {
      name: 'change request',
      path: '/ops/change-requests',
      shows: 'What would change in the listing',
      onward: follow(/Fathom Cost Lens/),
    },
  ],
}
