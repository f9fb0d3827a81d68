import type { ReportedMessagesView } from '@emporium/api-client'
import type { MessageFault } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** A message of a seller that somebody reported. */
export type ReportedMessage = ReportedMessagesView['items'][number]
/** What the queue is narrowed by. */
export type ReportFilter = { code?: MessageFault }

/** Keys of what is known about reported messages. */
export const reportedKeys = {
  all: ['reported-messages'] as const,
  list: (filter: ReportFilter) => ['reported-messages', 'list', { ...filter }] as const,
  count: ['reported-messages', 'count'] as const,
}

/** Messages of sellers that wait for operations, the longest waiting first (SP-2). */
export function useReportedMessages(filter: () => ReportFilter) {
  return usePages<ReportedMessage>(
    () => reportedKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/reported-messages', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** How many wait. */
export function useReportedCount(enabled: () => boolean) {
  return useQuery({
    key: reportedKeys.count,
    query: () => bodyOf(api.GET('/api/v1/reported-messages', { params: { query: { limit: 1 } } })),
    enabled,
    refetchOnWindowFocus: 'always',
  })
}

const touches = [reportedKeys.all]
const params = (id: string) => ({ path: { id } })

/** Takes a message out of its readers' sight, with a reason that its seller reads. */
export const useWithdrawMessage = () =>
  useVerb({
    say: ({ id, reason }: { id: string; reason: string }) =>
      api.POST('/api/v1/reported-messages/{id}/withdraw', { params: params(id), body: { reason } }),
    touches,
  })

/** Nothing is wrong with what was reported. */
export const useKeepMessage = () =>
  useVerb({
    say: ({ id }: { id: string }) =>
      api.POST('/api/v1/reported-messages/{id}/keep', { params: params(id) }),
    touches,
  })
