import {
  createRouter,
  createWebHistory,
  type Router,
  type RouterHistory,
  type RouteRecordRaw,
} from 'vue-router'
import { requireVendor } from './session/require-vendor.ts'

const outside: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./session/SignInPage.vue'),
    meta: { title: 'signIn.title', needs: 'nothing' },
  },
  {
    path: '/provider-back',
    name: 'provider-back',
    component: () => import('./session/ProviderBackPage.vue'),
    meta: { title: 'signIn.title', needs: 'nothing' },
  },
  {
    path: '/no-vendor',
    name: 'no-vendor',
    component: () => import('./session/NoVendorPage.vue'),
    meta: { title: 'noVendor.title', needs: 'account' },
  },
]

const products: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'products',
    component: () => import('./products/ProductsPage.vue'),
    meta: { title: 'products.title' },
  },
  {
    path: '/products/:id',
    name: 'product',
    component: () => import('./products/ProductPage.vue'),
    props: true,
    meta: { title: 'product.title' },
  },
  {
    path: '/products/:id/preview',
    name: 'preview',
    component: () => import('./products/PreviewPage.vue'),
    props: true,
    meta: { title: 'step.review' },
  },
  {
    path: '/products/:id/edit/:step?',
    name: 'draft',
    component: () => import('./drafts/DraftPage.vue'),
    props: true,
    meta: { title: 'draft.title', keepsWork: true },
  },
  {
    path: '/products/:id/versions/new',
    name: 'new-version',
    component: () => import('./versions/NewVersionPage.vue'),
    props: true,
    meta: { title: 'newVersion.title', keepsWork: true },
  },
  {
    path: '/products/:id/compare',
    name: 'compare-versions',
    component: () => import('./versions/ComparePage.vue'),
    props: true,
    meta: { title: 'versions.compare' },
  },
  {
    path: '/products/:id/ask',
    name: 'ask',
    component: () => import('./requests/AskPage.vue'),
    props: true,
    meta: { title: 'request.title', keepsWork: true },
  },
  {
    path: '/requests/:id',
    name: 'change-request',
    component: () => import('./requests/RequestPage.vue'),
    props: true,
    meta: { title: 'requestPage.title' },
  },
]

const others: RouteRecordRaw[] = [
  {
    path: '/home',
    name: 'home',
    component: () => import('./home/HomePage.vue'),
    meta: { title: 'home.title' },
  },
  {
    path: '/image-guide',
    name: 'image-guide',
    component: () => import('./guide/ImageGuidePage.vue'),
    meta: { title: 'guide.title' },
  },
  {
    path: '/orders',
    name: 'orders',
    component: () => import('./orders/OrdersPage.vue'),
    meta: { title: 'orders.title' },
  },
  {
    path: '/orders/:id',
    name: 'order',
    component: () => import('./orders/OrderPage.vue'),
    props: true,
    meta: { title: 'orders.frozen' },
  },
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./messages/MessagesPage.vue'),
    meta: { title: 'messages.title' },
  },
  {
    path: '/messages/write',
    name: 'write-to-buyer',
    component: () => import('./messages/WritePage.vue'),
    meta: { title: 'messages.write', keepsWork: true },
  },
  {
    path: '/messages/announce',
    name: 'announce',
    component: () => import('./messages/AnnouncePage.vue'),
    meta: { title: 'messages.announce', keepsWork: true },
  },
  {
    path: '/messages/:id',
    name: 'message',
    component: () => import('./messages/ConversationPage.vue'),
    props: true,
    meta: { title: 'messages.title', keepsWork: true },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./reviews/ReviewsPage.vue'),
    meta: { title: 'reviews.title' },
  },
  {
    path: '/brand',
    name: 'brand',
    component: () => import('./brand/BrandPage.vue'),
    meta: { title: 'logo.title', keepsWork: true },
  },
  {
    path: '/team',
    name: 'team',
    component: () => import('./team/TeamPage.vue'),
    meta: { title: 'team.title' },
  },
  {
    path: '/programs',
    name: 'programs',
    component: () => import('./programs/ProgramsPage.vue'),
    meta: { title: 'programs.title' },
  },
  {
    path: '/webhooks',
    name: 'webhooks',
    component: () => import('./webhooks/WebhooksPage.vue'),
    meta: { title: 'webhooks.title' },
  },
  {
    path: '/webhooks/new',
    name: 'new-webhook',
    component: () => import('./webhooks/NewEndpointPage.vue'),
    meta: { title: 'webhooks.add', keepsWork: true },
  },
  {
    path: '/webhooks/:id',
    name: 'webhook',
    component: () => import('./webhooks/EndpointPage.vue'),
    props: true,
    meta: { title: 'webhooks.endpoint' },
  },
  {
    path: '/webhooks/:id/edit',
    name: 'edit-webhook',
    component: () => import('./webhooks/EditEndpointPage.vue'),
    props: true,
    meta: { title: 'webhooks.edit', keepsWork: true },
  },
  {
    path: '/webhooks/:endpointId/deliveries/:id',
    name: 'webhook-delivery',
    component: () => import('./deliveries/DeliveryPage.vue'),
    props: true,
    meta: { title: 'deliveries.title' },
  },
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('./notifications/NotificationsPage.vue'),
    meta: { title: 'notifications.title', needs: 'account' },
  },
  {
    path: '/seller-information/company-change',
    name: 'company-change',
    component: () => import('./company-changes/CompanyChangePage.vue'),
    meta: { title: 'companyChange.title', keepsWork: true },
  },
  {
    path: '/seller-information',
    name: 'seller-information',
    component: () => import('./seller-information/SellerInformationPage.vue'),
    meta: { title: 'seller.title', keepsWork: true },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./layouts/NotFoundPage.vue'),
    meta: { title: 'notFound.title', needs: 'nothing' },
  },
]

/** The pages of the portal; every page is a chunk of its own. */
export function createAppRouter(
  history: RouterHistory = createWebHistory(import.meta.env.BASE_URL),
): Router {
  const router = createRouter({
    history,
    routes: [...outside, ...products, ...others],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  router.beforeEach(requireVendor)
  return router
}
