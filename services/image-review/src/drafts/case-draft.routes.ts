import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, editedRevision, IdParams, problems, ref, sendRevision } from '@emporium/service-kit'
import { Type } from 'typebox'
import { presentDraft } from './case-draft.presenter.ts'
import { CaseDraftView, DraftParams, SaveDraftBody } from './case-draft.schemas.ts'
import { listDrafts } from './list-drafts.query.ts'
import { saveDraft } from './save-draft.ts'

const tags = ['review cases']
const access = { staff: ['reviewer'] as const }

/** What a reviewer has written on a case and not sent yet, on every device (RV-7). */
export const caseDraftRoutes: FastifyPluginAsyncTypebox = async function drafts(app) {
  app.get(
    '/api/v1/review-cases/:id/drafts',
    {
      config: { access },
      schema: {
        operationId: 'listCaseDrafts',
        summary: 'What you have written on a case and not sent yet',
        tags,
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref(CaseDraftView)) }), ...problems },
      },
    },
    async (request) => ({
      items: (await listDrafts(ctxOf(request), request.params.id)).map(presentDraft),
    }),
  )

  app.put(
    '/api/v1/review-cases/:id/drafts/:kind',
    {
      config: { access, editsRevision: true, audited: false },
      schema: {
        operationId: 'saveCaseDraft',
        summary: 'Keep what you have written on a case; sending it, or saving nothing, ends it',
        tags,
        params: DraftParams,
        body: SaveDraftBody,
        response: { 200: ref(CaseDraftView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { id: caseId, kind } = request.params
      const saved = await saveDraft(ctx, { caseId, kind }, editedRevision(request), request.body)
      sendRevision(reply, saved?.revision ?? 0)
      return saved
        ? presentDraft(saved)
        : { kind, text: '', reasons: [], revision: 0, savedAt: ctx.now().toISOString() }
    },
  )
}
