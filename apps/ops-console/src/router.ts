import {
  createRouter,
  createWebHistory,
  type Router,
  type RouterHistory,
  type RouteRecordRaw,
} from 'vue-router'
import { placeRoles } from './layouts/places.ts'
import { requireStaff } from './session/require-staff.ts'
import { showcase } from './showcase/showcase.routes.ts'

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
    path: '/notifications',
    name: 'notifications',
    component: () => import('./notifications/NotificationsPage.vue'),
    meta: { title: 'notifications.title', needs: 'account' },
  },
  {
    path: '/no-access',
    name: 'no-access',
    component: () => import('./session/NoAccessPage.vue'),
    meta: { title: 'noAccess.title', needs: 'account' },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./layouts/NotFoundPage.vue'),
    meta: { title: 'notFound.title', needs: 'nothing' },
  },
]

/** The desk: the queue, and the case that is open beside it (RV-7). */
const desk: RouteRecordRaw = {
  path: '/',
  component: () => import('./queue/DeskPage.vue'),
  meta: { title: 'queue.title', needs: placeRoles.queue, flush: true },
  children: [
    { path: '', name: 'queue', component: () => import('./queue/NoCaseChosen.vue') },
    {
      path: 'cases/:id',
      name: 'case',
      component: () => import('./cases/CasePage.vue'),
      props: true,
      meta: { title: 'case.title' },
    },
  ],
}

const sellers: RouteRecordRaw[] = [
  {
    path: '/applications',
    name: 'applications',
    component: () => import('./applications/ApplicationsPage.vue'),
    meta: { title: 'applications.title', needs: placeRoles.applications },
  },
  {
    path: '/applications/:id',
    name: 'application',
    component: () => import('./applications/ApplicationPage.vue'),
    props: true,
    meta: { title: 'application.title', needs: placeRoles.applications },
  },
  {
    path: '/isv-confirmations',
    name: 'isv-confirmations',
    component: () => import('./isv-confirmations/IsvConfirmationsPage.vue'),
    meta: { title: 'isv.title', needs: placeRoles.isv },
  },
  {
    path: '/isv-confirmations/:id',
    name: 'isv-confirmation',
    component: () => import('./isv-confirmations/IsvConfirmationPage.vue'),
    props: true,
    meta: { title: 'isv.title', needs: placeRoles.isv },
  },
  {
    path: '/domain-proofs',
    name: 'domain-proofs',
    component: () => import('./domain-proofs/DomainProofsPage.vue'),
    meta: { title: 'proofs.title', needs: placeRoles.proofs },
  },
  {
    path: '/brand-letters',
    name: 'brand-letters',
    component: () => import('./brand-letters/BrandLettersPage.vue'),
    meta: { title: 'letters.title', needs: placeRoles.letters },
  },
  {
    path: '/vendors',
    name: 'vendors',
    component: () => import('./vendors/VendorsPage.vue'),
    meta: { title: 'vendors.title', needs: placeRoles.vendors },
  },
  {
    path: '/vendors/:id',
    name: 'vendor',
    component: () => import('./vendors/VendorPage.vue'),
    props: true,
    meta: { title: 'vendor.title', needs: placeRoles.vendors },
  },
  {
    path: '/company-changes',
    name: 'company-changes',
    component: () => import('./company-changes/CompanyChangesPage.vue'),
    meta: { title: 'companyChanges.title', needs: placeRoles.companyChanges },
  },
  {
    path: '/company-changes/:id',
    name: 'company-change',
    component: () => import('./company-changes/CompanyChangePage.vue'),
    props: true,
    meta: { title: 'companyChanges.title', needs: placeRoles.companyChanges },
  },
  {
    path: '/terms',
    name: 'terms',
    component: () => import('./terms/TermsPage.vue'),
    meta: { title: 'terms.title', needs: placeRoles.terms },
  },
  {
    path: '/terms/new',
    name: 'new-terms',
    component: () => import('./terms/NewTermsPage.vue'),
    meta: { title: 'terms.write', needs: ['admin'] },
  },
  {
    path: '/enquiries/:id?',
    name: 'enquiries',
    component: () => import('./enquiries/EnquiriesPage.vue'),
    props: true,
    meta: { title: 'enquiries.title', needs: placeRoles.enquiries },
  },
]

const others: RouteRecordRaw[] = [
  {
    path: '/products',
    name: 'products',
    component: () => import('./products/ProductsPage.vue'),
    meta: { title: 'products.title', needs: placeRoles.products },
  },
  {
    path: '/prepared-answers',
    name: 'prepared-answers',
    component: () => import('./prepared-answers/PreparedAnswersPage.vue'),
    meta: { title: 'answers.title', needs: placeRoles.answers },
  },
  {
    path: '/change-requests',
    name: 'change-requests',
    component: () => import('./change-requests/ChangeRequestsPage.vue'),
    meta: { title: 'changeRequests.title', needs: placeRoles.changes },
  },
  {
    path: '/change-requests/:id',
    name: 'change-request',
    component: () => import('./change-requests/ChangeRequestPage.vue'),
    props: true,
    meta: { title: 'changeRequests.one', needs: placeRoles.changes },
  },
  {
    path: '/held-acts',
    name: 'held-acts',
    component: () => import('./held-acts/HeldActsPage.vue'),
    meta: { title: 'heldActs.title', needs: placeRoles.heldActs },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./reviews/ReviewsPage.vue'),
    meta: { title: 'reviews.title', needs: placeRoles.reviews },
  },
  {
    path: '/reported-messages',
    name: 'reported-messages',
    component: () => import('./reported-messages/ReportedMessagesPage.vue'),
    meta: { title: 'reportedMessages.title', needs: placeRoles.reportedMessages },
  },
  {
    path: '/rules',
    name: 'rules',
    component: () => import('./rules/RulesPage.vue'),
    meta: { title: 'rules.title', needs: placeRoles.rules },
  },
  {
    path: '/statistics',
    name: 'statistics',
    component: () => import('./statistics/StatisticsPage.vue'),
    meta: { title: 'statistics.title', needs: placeRoles.statistics },
  },
  {
    path: '/desk-hours',
    name: 'desk-hours',
    component: () => import('./hours/DeskHoursPage.vue'),
    meta: { title: 'hours.title', needs: placeRoles.hours },
  },
  {
    path: '/accounts',
    name: 'accounts',
    component: () => import('./accounts/AccountsPage.vue'),
    meta: { title: 'accounts.title', needs: placeRoles.accounts },
  },
  {
    path: '/accounts/:id',
    name: 'account',
    component: () => import('./accounts/AccountPage.vue'),
    props: true,
    meta: { title: 'accounts.one', needs: placeRoles.accounts },
  },
  {
    path: '/signing-keys',
    name: 'signing-keys',
    component: () => import('./signing-keys/SigningKeysPage.vue'),
    meta: { title: 'signingKeys.title', needs: placeRoles.signingKeys },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./audit/AuditPage.vue'),
    meta: { title: 'audit.title', needs: placeRoles.audit },
  },
  {
    path: '/operations',
    name: 'operations',
    component: () => import('./operations/OperationsPage.vue'),
    meta: { title: 'operations.title', needs: placeRoles.operations },
  },
]

/** The pages of the console; every page is a chunk of its own. */
export function createAppRouter(
  history: RouterHistory = createWebHistory(import.meta.env.BASE_URL),
): Router {
  const router = createRouter({
    history,
    routes: [...outside, desk, ...sellers, showcase, ...others],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  router.beforeEach(requireStaff)
  return router
}
