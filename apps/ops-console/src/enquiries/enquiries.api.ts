import type { EnquirySummaryView, EnquiryView } from '@emporium/api-client'
import type { EnquiryStatus } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of enquiries is narrowed by. */
export type EnquiryFilter = { status?: EnquiryStatus; q?: string; assignee?: 'me' | 'nobody' }

/** Keys of everything that is known about enquiries. */
export const enquiryKeys = {
  all: ['enquiries'] as const,
  list: (filter: EnquiryFilter) => ['enquiries', 'list', { ...filter }] as const,
  one: (id: string) => ['enquiries', 'one', id] as const,
}

/** What people ask operations (ON-9). */
export function useEnquiries(filter: () => EnquiryFilter) {
  return usePages<EnquirySummaryView>(
    () => enquiryKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/enquiries', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** One conversation. */
export function useEnquiry(id: () => string | undefined) {
  return useQuery<EnquiryView>({
    key: () => enquiryKeys.one(id() ?? ''),
    query: () =>
      bodyOf(api.GET('/api/v1/enquiries/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
  })
}

/** Answers an enquiry, or writes a note that operations alone sees (ON-9). */
export function useWriteToEnquiry(id: () => string) {
  return useVerb({
    say: ({ text, isNote }: { text: string; isNote: boolean }) => {
      const said = { params: { path: { id: id() } }, body: { text } }
      return bodyOf(
        isNote
          ? api.POST('/api/v1/enquiries/{id}/notes', said)
          : api.POST('/api/v1/enquiries/{id}/messages', said),
      )
    },
    touches: [enquiryKeys.all],
  })
}

const paths = {
  claim: '/api/v1/enquiries/{id}/claim',
  release: '/api/v1/enquiries/{id}/release',
  close: '/api/v1/enquiries/{id}/close',
  reopen: '/api/v1/enquiries/{id}/reopen',
} as const
export type EnquiryVerb = keyof typeof paths
/** What is done to a conversation with one press. */
export const enquiryVerbs = Object.keys(paths) as EnquiryVerb[]

/** Takes a conversation over, lets it go, closes it or opens it again (ON-9). */
export function useTurnEnquiry(id: () => string) {
  return useVerb({
    say: (verb: EnquiryVerb) => bodyOf(api.POST(paths[verb], { params: { path: { id: id() } } })),
    touches: [enquiryKeys.all],
  })
}
