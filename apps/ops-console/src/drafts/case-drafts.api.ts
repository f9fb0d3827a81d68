import type { paths, ReviewCaseDraftView } from '@emporium/api-client'
import { api, bodyOf } from '../api.ts'

type Path = paths['/api/v1/review-cases/{id}/drafts/{kind}']['put']

/** What is written on a case before it is sent: to the seller, to the desk, or why it is rejected (RV-7). */
export type DraftKind = ReviewCaseDraftView['kind']
/** The words of a draft, and the reasons of a rejection so far. */
export type DraftContent = Path['requestBody']['content']['application/json']

/** The draft of this kind as the server has it; nothing when there is none. */
export async function fetchDraft(
  id: string,
  kind: DraftKind,
): Promise<ReviewCaseDraftView | undefined> {
  const { items } = await bodyOf(
    api.GET('/api/v1/review-cases/{id}/drafts', { params: { path: { id } } }),
  )
  return items.find((draft) => draft.kind === kind)
}

/** Keeps a draft at the revision that was edited; 412 when there is a newer one. */
export function putDraft(
  { id, kind, revision }: { id: string; kind: DraftKind; revision: number },
  body: DraftContent,
): Promise<ReviewCaseDraftView> {
  const params = { path: { id, kind }, header: { 'If-Match': `"${revision}"` } }
  return bodyOf(api.PUT('/api/v1/review-cases/{id}/drafts/{kind}', { params, body }))
}
