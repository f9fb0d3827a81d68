import type { HeldActView } from '@emporium/api-client'
import type { HeldActStatus } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { mergePages, type MergeCursor } from '../paging/merge-pages.ts'
import { usePages } from '../paging/use-pages.ts'
import { useSession } from '../session/session.store.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** The services that have acts of great effect. */
export const actServices = ['catalog', 'vendor-onboarding'] as const
export type ActService = (typeof actServices)[number]

/** An act, and the service that holds it. */
export type HeldAct = HeldActView & { service: ActService }

/** Keys of everything that is known about acts that need a second person. */
export const heldActKeys = {
  all: ['held-acts'] as const,
  list: (status: HeldActStatus | undefined) => ['held-acts', 'list', status ?? ''] as const,
  waiting: ['held-acts', 'waiting'] as const,
}

// Both services have the same paths with the same answers, so the types of one stand for both.
const pathsOf = (service: ActService) => ({
  list: `/api/v1/held-acts/${service}` as '/api/v1/held-acts/catalog',
  proceed: `/api/v1/held-acts/${service}/{id}/proceed` as '/api/v1/held-acts/catalog/{id}/proceed',
  cancel: `/api/v1/held-acts/${service}/{id}/cancel` as '/api/v1/held-acts/catalog/{id}/cancel',
})

type Query = { status?: HeldActStatus; limit?: number; cursor?: string }

/** A page of the acts of one service. */
async function actsOf(service: ActService, query: Query) {
  const page = await bodyOf(api.GET(pathsOf(service).list, { params: { query } }))
  return { ...page, items: page.items.map((act): HeldAct => ({ ...act, service })) }
}

/** The acts of all services, newest first (RV-7). */
export function useHeldActs(status: () => HeldActStatus | undefined) {
  return usePages<HeldAct, MergeCursor<HeldAct>>(
    () => heldActKeys.list(status()),
    (from) => {
      const wanted = status()
      const load = (service: ActService) => (cursor: string | undefined) =>
        actsOf(service, { ...(wanted ? { status: wanted } : {}), ...(cursor ? { cursor } : {}) })
      const sources = Object.fromEntries(actServices.map((one) => [one, load(one)]))
      return mergePages({ load: sources, at: ({ proposedAt }) => proposedAt, size: 20 }, from)
    },
  )
}

const readers = ['onboarding_officer', 'reviewer'] as const

/** What waits for a second person now: the pages say it at the thing itself to everybody of operations (RV-7). */
export function useWaitingActs() {
  const session = useSession()
  const query = useQuery({
    key: heldActKeys.waiting,
    query: async () => {
      const waiting = { status: 'held', limit: 100 } as const
      const pages = await Promise.all(actServices.map((one) => actsOf(one, waiting)))
      return pages.flatMap(({ items }) => items)
    },
    enabled: () => session.isOneOf(readers),
    refetchOnWindowFocus: 'always',
  })
  const refresh = async () => {
    if (session.isOneOf(readers)) await query.refetch()
  }
  return { waiting: computed(() => query.data.value ?? []), refresh }
}

const touches = [heldActKeys.all, ['products'], ['vendors'], ['change-requests']] as const

/** What is said to an act. */
export type ActAnswer = { act: HeldAct; verb: 'proceed' | 'cancel'; reason: string }

/** Proceeds with what another person proposed, or cancels it, with a reason. */
export function useAnswerAct(done: (after: HeldActView) => void) {
  return useVerb({
    say: ({ act, verb, reason }: ActAnswer) => {
      const { proceed, cancel } = pathsOf(act.service)
      const params = { path: { id: act.id } }
      return bodyOf(
        verb === 'proceed'
          ? api.POST(proceed, { params })
          : api.POST(cancel, { params, body: { reason } }),
      )
    },
    touches,
    done,
  })
}
