import type { VendorApplicationView } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { useSession } from '../session/session.store.ts'
import type { bodyOfForm } from './application-form.ts'

type Body = ReturnType<typeof bodyOfForm>

export const applicationKeys = {
  mine: ['applications', 'mine'] as const,
  earlier: ['applications', 'earlier'] as const,
  terms: ['applications', 'terms'] as const,
}

/** One's own application, the newest if there were several; null when one has not applied (ON-6). */
export function useMyApplication() {
  const api = useApi()
  const session = useSession()
  async function load(): Promise<VendorApplicationView | null> {
    const { items } = await bodyOf(api.GET('/api/v1/vendor-applications'))
    // Whoever decides on applications is shown all of them.
    const own = items.find(({ applicant }) => applicant.id === session.me?.id)
    if (!own) return null
    const params = { path: { id: own.id } }
    return bodyOf(api.GET('/api/v1/vendor-applications/{id}', { params }))
  }
  return useQuery({ key: applicationKeys.mine, query: load })
}

/** What one applied with before, newest first: it stays readable (ON-7). */
export function useEarlierApplications(newest: () => string) {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => [...applicationKeys.earlier, newest()],
    query: async () => {
      const { items } = await bodyOf(api.GET('/api/v1/vendor-applications'))
      return items.filter(({ id, applicant }) => id !== newest() && applicant.id === session.me?.id)
    },
  })
}

/** The vendor terms in force (ON-5). */
export function useVendorTerms() {
  const api = useApi()
  return useQuery({
    key: applicationKeys.terms,
    query: () => bodyOf(api.GET('/api/v1/vendor-terms/current')),
  })
}

/** What an applicant does; the answer is the application as it is then. */
export function useApplicationVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  const of = (id: string) => ({ params: { path: { id } } })
  const keep = (view: VendorApplicationView) => {
    cache.setQueryData(applicationKeys.mine, view)
    return view
  }
  return {
    begin: (body: Body) => bodyOf(api.POST('/api/v1/vendor-applications', { body })),
    edit: (id: string, revision: number, body: Body) =>
      bodyOf(
        api.PATCH('/api/v1/vendor-applications/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
          body,
        }),
      ),
    /** The application as it is now. */
    look: (id: string) => bodyOf(api.GET('/api/v1/vendor-applications/{id}', of(id))),
    submit: async (id: string, termsVersion: string) =>
      keep(
        await bodyOf(
          api.POST('/api/v1/vendor-applications/{id}/submit', {
            ...of(id),
            body: { termsVersion, accepted: true },
          }),
        ),
      ),
    reopen: async (id: string) =>
      keep(await bodyOf(api.POST('/api/v1/vendor-applications/{id}/reopen', of(id)))),
    withdraw: async (id: string) =>
      keep(await bodyOf(api.POST('/api/v1/vendor-applications/{id}/withdraw', of(id)))),
    applyAnew: async (id: string) => {
      const view = keep(
        await bodyOf(api.POST('/api/v1/vendor-applications/{id}/apply-anew', of(id))),
      )
      await cache.invalidateQueries({ key: applicationKeys.earlier })
      return view
    },
    write: async (id: string, text: string) =>
      keep(
        await bodyOf(
          api.POST('/api/v1/vendor-applications/{id}/messages', { ...of(id), body: { text } }),
        ),
      ),
    keep,
  }
}
