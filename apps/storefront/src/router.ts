import { createRouter, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import type { TextGroupName } from './locales/groups.ts'
import { requireAccount } from './session/require-account.ts'

const isRendered = true
const needs = 'account' as const

/** Found by anyone, also by search engines. */
const shop: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./products/HomePage.vue'),
    meta: { isRendered },
  },
  {
    path: '/products',
    name: 'products',
    component: () => import('./products/ProductsPage.vue'),
    meta: { isRendered },
  },
  {
    path: '/products/:slug',
    name: 'product',
    component: () => import('./products/ProductPage.vue'),
    meta: { isRendered, texts: ['reviews'] },
  },
  {
    path: '/categories/:category/:subCategory?',
    name: 'category',
    component: () => import('./categories/CategoryPage.vue'),
    meta: { isRendered, texts: ['categories'] },
  },
  {
    path: '/campaigns/:slug',
    name: 'campaign',
    component: () => import('./campaigns/CampaignPage.vue'),
    meta: { isRendered, texts: ['campaigns'] },
  },
  {
    path: '/sellers/:slug',
    name: 'seller',
    component: () => import('./sellers/SellerPage.vue'),
    meta: { isRendered },
  },
  { path: '/compare', name: 'compare', component: () => import('./compare/ComparePage.vue') },
]

/** What a buyer has (ST-2…4). */
const buying: RouteRecordRaw[] = [
  {
    path: '/products/:slug/subscribe',
    name: 'subscribe',
    component: () => import('./subscriptions/CheckoutPage.vue'),
    meta: { needs },
  },
  {
    path: '/subscriptions',
    name: 'subscriptions',
    component: () => import('./subscriptions/SubscriptionsPage.vue'),
    meta: { needs },
  },
  {
    path: '/wish-list',
    name: 'wish-list',
    component: () => import('./wish-list/WishListPage.vue'),
    meta: { needs },
  },
  {
    path: '/subscriptions/:id',
    name: 'subscription',
    component: () => import('./subscriptions/SubscriptionPage.vue'),
    meta: { needs },
  },
]

/** What sellers write to a buyer, and what the buyer takes of them (SP-2). */
const messages: RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./messages/MessagesPage.vue'),
    meta: { needs, texts: ['notices'] },
  },
  {
    path: '/messages/announcements/:id',
    name: 'announcement',
    component: () => import('./messages/AnnouncementPage.vue'),
    props: true,
    meta: { needs },
  },
  {
    path: '/messages/:id',
    name: 'seller-conversation',
    component: () => import('./messages/SellerConversationPage.vue'),
    props: true,
    meta: { needs },
  },
]

/** Coming, going, and what belongs to an account (ON-1). */
const accounts: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./accounts/SignInPage.vue') },
  { path: '/register', name: 'register', component: () => import('./accounts/RegisterPage.vue') },
  {
    path: '/check-email',
    name: 'check-email',
    component: () => import('./accounts/CheckEmailPage.vue'),
  },
  {
    path: '/verify-email',
    name: 'verify-email',
    component: () => import('./accounts/VerifyEmailPage.vue'),
  },
  {
    path: '/forgot-password',
    name: 'forgot-password',
    component: () => import('./accounts/ForgotPasswordPage.vue'),
  },
  {
    path: '/reset-password',
    name: 'reset-password',
    component: () => import('./accounts/ResetPasswordPage.vue'),
  },
  {
    path: '/confirm-email',
    name: 'confirm-email',
    component: () => import('./accounts/EmailLinkPage.vue'),
    props: { verb: 'confirm' },
  },
  {
    path: '/undo-email',
    name: 'undo-email',
    component: () => import('./accounts/EmailLinkPage.vue'),
    props: { verb: 'undo' },
  },
  {
    path: '/provider-back',
    name: 'provider-back',
    component: () => import('./session/ProviderBackPage.vue'),
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('./accounts/AccountPage.vue'),
    meta: { needs, texts: ['notices'] },
  },
  {
    path: '/account/security',
    name: 'security',
    component: () => import('./factors/SecurityPage.vue'),
    meta: { needs },
  },
]

/** What one is told, and by which way (SP-5); answers to mails that brought a link. */
const notices: RouteRecordRaw[] = [
  {
    path: '/account/notifications',
    name: 'notification-preferences',
    component: () => import('./notifications/PreferencesPage.vue'),
    meta: { needs, texts: ['account'] },
  },
  {
    path: '/unsubscribe',
    name: 'unsubscribe',
    component: () => import('./notifications/UnsubscribePage.vue'),
  },
  {
    path: '/invitations/:token',
    name: 'invitation',
    component: () => import('./invitations/InvitationPage.vue'),
  },
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('./notifications/NotificationsPage.vue'),
    meta: { needs },
  },
]

/** Becoming a seller (ON-2…7). */
const selling: RouteRecordRaw[] = [
  {
    path: '/sell',
    name: 'sell',
    component: () => import('./applications/SellPage.vue'),
    meta: { isRendered },
  },
  {
    path: '/sell/apply',
    name: 'apply',
    component: () => import('./applications/ApplyPage.vue'),
    meta: { needs },
  },
  {
    path: '/sell/application',
    name: 'application',
    component: () => import('./applications/ApplicationPage.vue'),
    meta: { needs },
  },
]

/** What anyone may check or confirm who holds a letter or a mail of ours (MK-1, ON-10). */
const checks: RouteRecordRaw[] = [
  {
    path: '/brand-letters/:number?',
    name: 'brand-letter',
    component: () => import('./brand-letters/BrandLetterPage.vue'),
  },
  {
    path: '/domain-proof',
    name: 'domain-proof',
    component: () => import('./domain-proofs/DomainProofPage.vue'),
  },
]

/** Conversations with operations, for visitors too (ON-9). */
const contact: RouteRecordRaw[] = [
  {
    path: '/contact',
    name: 'contact',
    component: () => import('./enquiries/ContactPage.vue'),
    meta: { isRendered },
  },
  {
    path: '/contact/:id',
    name: 'conversation',
    component: () => import('./enquiries/ConversationPage.vue'),
  },
]

const missing: RouteRecordRaw = {
  path: '/:rest(.*)*',
  name: 'missing',
  component: () => import('./layouts/MissingPage.vue'),
  meta: { isRendered },
}

/** Pages with the texts that all of them need, beside the first ones and those of their own. */
const withTexts = (texts: TextGroupName[], pages: RouteRecordRaw[]): RouteRecordRaw[] =>
  pages.map((page) => {
    const { meta = {} } = page
    return Object.assign(page, { meta: { ...meta, texts: [...texts, ...(meta.texts ?? [])] } })
  })

const routes = [
  ...shop,
  ...withTexts(['buying', 'signedIn', 'problems', 'states'], buying),
  ...withTexts(['messages', 'signedIn', 'problems', 'states'], messages),
  ...withTexts(['account', 'signedIn', 'problems'], accounts),
  ...withTexts(['notices', 'signedIn', 'problems'], notices),
  ...withTexts(['apply', 'signedIn', 'problems', 'states'], selling),
  ...withTexts(['contact', 'problems', 'states'], contact),
  ...withTexts(['brand', 'problems'], checks),
  missing,
]

/** The storefront's places; back and forward keep the place on the page. */
export function createStoreRouter(history: RouterHistory) {
  const router = createRouter({
    history,
    routes,
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return to.path === from.path ? false : { top: 0 }
    },
  })
  router.beforeEach(requireAccount)
  return router
}
