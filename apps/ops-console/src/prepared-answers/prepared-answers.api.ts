import type { paths, PreparedAnswerView } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** An answer as an admin writes it. */
export type AnswerBody =
  paths['/api/v1/prepared-answers']['post']['requestBody']['content']['application/json']

const keys = {
  all: ['prepared-answers'] as const,
  list: (retired: boolean) => ['prepared-answers', { retired }] as const,
}

/** The answers of the desk, in the order of their reasons (RV-9). */
export function usePreparedAnswers(
  retired: () => boolean = () => false,
  enabled: () => boolean = () => true,
) {
  return useQuery({
    key: () => keys.list(retired()),
    query: () =>
      bodyOf(
        api.GET('/api/v1/prepared-answers', {
          params: { query: retired() ? { retired: true } : {} },
        }),
      ),
    enabled,
    staleTime: 60_000,
  })
}

/** Writes a new answer, or rewrites the one that is given at the revision that was seen (RV-9). */
export function useSaveAnswer() {
  return useVerb({
    say: ({ answer, body }: { answer: PreparedAnswerView | null; body: AnswerBody }) => {
      if (!answer) return bodyOf(api.POST('/api/v1/prepared-answers', { body }))
      const header = { 'If-Match': `"${answer.revision}"` }
      const params = { path: { id: answer.id }, header }
      return bodyOf(api.PUT('/api/v1/prepared-answers/{id}', { params, body }))
    },
    touches: [keys.all],
  })
}

/** Puts an answer back into use (RV-9). */
export function useReinstateAnswer() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/prepared-answers/{id}/reinstate', { params: { path: { id } } })),
    touches: [keys.all],
  })
}

/** Takes an answer out of use (RV-9). */
export function useRetireAnswer() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/prepared-answers/{id}/retire', { params: { path: { id } } })),
    touches: [keys.all],
  })
}
