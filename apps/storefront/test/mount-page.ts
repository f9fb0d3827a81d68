import {
  createApiClient,
  type CampaignPageView,
  type MeView,
  type StorefrontCardView,
  type StorefrontProductView,
} from '@emporium/api-client'
import { createEmporiumI18n } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { createHead } from '@unhead/vue/client'
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { apiKey } from '../src/api.ts'
import { en } from '../src/locales/en.ts'
import { createStoreRouter } from '../src/router.ts'
import { useSession } from '../src/session/session.store.ts'

/** What the pretended API was asked. */
export type Asked = {
  method: string
  path: string
  query: Record<string, string>
  body: unknown
  headers: Headers
}
type Answer = { status?: number; body?: unknown }

/** An API that answers by method and path, and remembers what it was asked. */
export function pretendApi(answers: Record<string, Answer | ((asked: Asked) => Answer)>) {
  const asked: Asked[] = []
  const answer = async (request: Request): Promise<Response> => {
    const { pathname: path, searchParams } = new URL(request.url)
    const text = await request.text()
    const one: Asked = {
      method: request.method,
      path,
      query: Object.fromEntries(searchParams),
      body: text ? JSON.parse(text) : undefined,
      headers: request.headers,
    }
    asked.push(one)
    const found = answers[`${request.method} ${path}`] ?? { status: 404, body: notFound }
    const { status = 200, body } = typeof found === 'function' ? found(one) : found
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  }
  const fetch = (input: RequestInfo | URL) => answer(input as Request)
  return { asked, fetch, api: createApiClient({ baseUrl: 'http://localhost', fetch }) }
}

const notFound = { type: '/problems/not-found', title: 'Nothing here', status: 404 }

/** Somebody who is signed in, and sells nothing. */
export const buyer: MeView = {
  id: '0190a000-0000-7000-8000-000000000009',
  email: 'lin@example.com',
  name: 'Lin',
  country: 'SG',
  language: 'en',
  staffRoles: [],
  secondFactor: { isMissing: false, isExempt: false },
  memberships: [],
  createdAt: '2026-11-01T00:00:00Z',
}

/** A page with everything that the app gives it; `at` is the address that the reader is on. */
export async function mountPage(
  page: Component,
  options: {
    at?: string
    me?: MeView
    props?: Record<string, unknown>
    api?: ReturnType<typeof pretendApi>
  } = {},
) {
  const { at = '/', me, props = {}, api = pretendApi({}) } = options
  const texts = createEmporiumI18n({ en, zhCN: async () => en })
  const pinia = createPinia()
  setActivePinia(pinia)
  if (me) useSession().me = me
  const router = createStoreRouter(createMemoryHistory())
  await router.push(at)
  const wrapper = mount(page, {
    props,
    attachTo: document.body,
    global: {
      plugins: [pinia, PiniaColada, texts, createHead(), router],
      provide: { [apiKey as symbol]: api.api },
    },
  })
  return { wrapper, router, asked: api.asked }
}

const version = (id: string, isLatest: boolean, open: readonly string[]) => ({
  id,
  isLatest,
  versionNumber: isLatest ? 'V2.0' : 'V1.0',
  releaseNote: null,
  supportedUntil: null,
  addenda: [],
  listedAt: '2026-11-02T10:00:00Z',
  osFamily: 'linux' as const,
  osVersion: 'Ubuntu 22.04 64-bit',
  architecture: 'x86_64',
  recommendedConfiguration: '',
  instanceTypes: [
    { id: 'ecs.s2.large', cpuCores: 2, memoryGiB: 4, ioOptimized: false },
    ...(isLatest ? [{ id: 'ecs.g6.xlarge', cpuCores: 4, memoryGiB: 16, ioOptimized: true }] : []),
  ],
  systemDiskGiB: 40,
  networkType: 'vpc' as const,
  networks: ['vpc' as const],
  eulaHtml: '<p>You may use it.</p>',
  eulaHash: 'a'.repeat(64),
  regions: (['cn-hangzhou', 'us-west-1'] as const).map((regionId) => ({
    regionId,
    label: regionId,
    isPurchasable: open.includes(regionId),
  })),
})

/** An image product: its newest version is ready in Hangzhou alone, the one before everywhere. */
export const product: StorefrontProductView = {
  id: '0190a000-0000-7000-8000-000000000001',
  slug: 'harbor',
  type: 'image',
  name: 'Harbor',
  shortDescription: 'Finds the line that changed </script>.',
  detailsHtml: '<p>Details</p>',
  supportHtml: '<p>Support</p>',
  eulaHtml: '<p>You may use it.</p>',
  eulaHash: 'a'.repeat(64),
  refundPolicyHtml: null,
  categoryId: 'operations',
  subCategoryId: null,
  priceModel: 'free',
  price: { amount: '0.00', currency: 'USD' },
  logo: null,
  userGuide: null,
  pictures: [],
  vendor: {
    id: '0190a000-0000-7000-8000-000000000002',
    name: 'Larch',
    slug: 'larch',
    verifiedDomain: null,
  },
  rating: { count: 0, average: null },
  listedAt: null,
  versions: [
    version('new', true, ['cn-hangzhou']),
    version('old', false, ['cn-hangzhou', 'us-west-1']),
  ],
  retiredVersions: [],
  saas: null,
}

/** The same product in a list. */
export const card: StorefrontCardView = {
  id: product.id,
  slug: 'harbor',
  type: 'image',
  name: 'Harbor',
  shortDescription: product.shortDescription,
  logoUrl: null,
  vendor: product.vendor,
  categoryId: 'operations',
  subCategoryId: null,
  osFamily: 'linux',
  osVersion: 'Ubuntu 22.04 64-bit',
  regionIds: ['cn-hangzhou'],
  versionNumber: 'V2.0',
  priceModel: 'free',
  price: product.price,
  rating: product.rating,
  listedAt: '2026-11-02T10:00:00Z',
}

/** A campaign with that product alone. */
export const campaign: CampaignPageView = {
  slug: 'quiet-nights',
  title: { en: 'Quiet nights', 'zh-CN': '安静的夜晚' },
  introduction: {
    en: 'Tools that watch,\nso that you can sleep.',
    'zh-CN': '有工具守着，\n您可以安睡。',
  },
  startsAt: '2026-11-20T08:00:00Z',
  endsAt: '2026-12-20T08:00:00Z',
  products: [card],
}
