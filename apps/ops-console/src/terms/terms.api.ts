import type { VendorTermsAcceptanceView } from '@emporium/api-client'
import { saveFile } from '@emporium/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** Keys of everything that is known about the vendor terms. */
export const termsKeys = {
  all: ['vendor-terms'] as const,
  one: (version: string) => ['vendor-terms', 'one', version] as const,
  acceptances: (version: string) => ['vendor-terms', 'acceptances', version] as const,
}

/** All versions of the terms, and how many vendors have yet to accept the one in force (ON-5). */
export function useTermsVersions() {
  const query = useQuery({
    key: termsKeys.all,
    query: () => bodyOf(api.GET('/api/v1/vendor-terms')),
  })
  return {
    versions: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** The text of one version; nothing is asked while none is chosen. */
export function useTermsText(version: () => string) {
  const query = useQuery({
    key: () => termsKeys.one(version()),
    enabled: () => version() !== '',
    query: () =>
      bodyOf(
        api.GET('/api/v1/vendor-terms/{version}', { params: { path: { version: version() } } }),
      ),
  })
  return computed(() => query.data.value)
}

/** Who accepted a version, or any, newest first. */
export function useAcceptances(version: () => string) {
  return usePages<VendorTermsAcceptanceView>(
    () => termsKeys.acceptances(version()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/vendor-terms-acceptances', {
          params: {
            query: { ...(version() ? { version: version() } : {}), ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
  )
}

/** A new wording, with the moment from which it is in force and what it says in another language. */
export type Wording = {
  version: string
  title: string
  html: string
  publishedAt: string
  translations: { language: 'zh-CN'; title: string; html: string }[]
}

/** Publishes a new version of the terms (ON-5). */
export function usePublishTerms() {
  return useVerb({
    say: (body: Wording) => bodyOf(api.POST('/api/v1/vendor-terms', { body })),
    touches: [termsKeys.all],
  })
}

/** Saves the acceptances of a version, or of all, as CSV. */
export async function saveAcceptances(version: string): Promise<void> {
  const csv = await bodyOf(
    api.GET('/api/v1/vendor-terms-acceptances/export', {
      params: { query: version ? { version } : {} },
      parseAs: 'blob',
    }),
  )
  saveFile(csv as unknown as Blob, 'vendor-terms-acceptances.csv')
}
