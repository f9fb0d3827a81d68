import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, editedRevision, problems, ref, sendRevision } from '@emporium/service-kit'
import { DeskHoursView, SetDeskHoursBody } from './desk-hours.schemas.ts'
import { setHours } from './set-hours.ts'
import { viewHours } from './view-hours.query.ts'

const tags = ['review desk']
const path = '/api/v1/review-desk/hours'

/** When the desk works, by which due dates are counted (RV-9). */
export const deskHoursRoutes: FastifyPluginAsyncTypebox = async function hours(app) {
  app.get(
    path,
    {
      config: { access: { staff: ['reviewer'] as const } },
      schema: {
        operationId: 'viewDeskHours',
        summary: 'When the desk works, and who said so when',
        tags,
        response: { 200: ref(DeskHoursView), ...problems },
      },
    },
    async (request, reply) => {
      const view = await viewHours(ctxOf(request))
      sendRevision(reply, view.revision)
      return view
    },
  )

  app.put(
    path,
    {
      config: { access: { staff: ['admin'] as const }, editsRevision: true },
      schema: {
        operationId: 'setDeskHours',
        summary: 'Say when the desk works; what is due is counted anew',
        tags,
        body: SetDeskHoursBody,
        response: { 200: ref(DeskHoursView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      await setHours(ctx, editedRevision(request), request.body)
      const view = await viewHours(ctx)
      sendRevision(reply, view.revision)
      return view
    },
  )
}
