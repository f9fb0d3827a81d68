import type { EnquirySummaryView, EnquiryView } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** Keys of everything that is known about enquiries. */
export const enquiryKeys = {
  all: ['enquiries'] as const,
  list: (isAnswered: boolean | undefined) => ['enquiries', 'list', String(isAnswered)] as const,
  one: (id: string) => ['enquiries', 'one', id] as const,
}

/** What people ask operations (ON-9). */
export function useEnquiries(isAnswered: () => boolean | undefined) {
  return usePages<EnquirySummaryView>(
    () => enquiryKeys.list(isAnswered()),
    (cursor) => {
      const wanted = isAnswered()
      const query = {
        ...(wanted === undefined ? {} : { isAnswered: wanted }),
        ...(cursor ? { cursor } : {}),
      }
      return bodyOf(api.GET('/api/v1/enquiries', { params: { query } }))
    },
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

/** Answers an enquiry (ON-9). */
export function useAnswerEnquiry(id: () => string) {
  return useVerb({
    say: (text: string) =>
      bodyOf(
        api.POST('/api/v1/enquiries/{id}/messages', {
          params: { path: { id: id() } },
          body: { text },
        }),
      ),
    touches: [enquiryKeys.all],
  })
}
