import type { ChangeRequestView } from '@emporium/api-client'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Status = ChangeRequestView['status']

/** Keys of everything that is known about change requests. */
export const changeRequestKeys = {
  all: ['change-requests'] as const,
  list: (status: Status | undefined) => ['change-requests', 'list', status ?? ''] as const,
}

/** What vendors ask to have changed or taken off the shelf. */
export function useChangeRequests(status: () => Status | undefined) {
  return usePages<ChangeRequestView>(
    () => changeRequestKeys.list(status()),
    (cursor) => {
      const wanted = status()
      const query = { ...(wanted ? { status: wanted } : {}), ...(cursor ? { cursor } : {}) }
      return bodyOf(api.GET('/api/v1/change-requests', { params: { query } }))
    },
  )
}

/** Approves a request, or declines it with an answer. */
export function useAnswerRequest() {
  return useVerb({
    say: ({ id, action, answer }: { id: string; action: string; answer: string }) => {
      const params = { path: { id } }
      return bodyOf(
        action === 'approve'
          ? api.POST('/api/v1/change-requests/{id}/approve', {
              params,
              body: answer ? { answer } : {},
            })
          : api.POST('/api/v1/change-requests/{id}/decline', { params, body: { answer } }),
      )
    },
    touches: [changeRequestKeys.all, ['products']],
  })
}
