import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref } from '@emporium/service-kit'
import { vendorHistory } from './vendor-history.query.ts'
import { VendorEventView, VendorHistoryQuery } from './vendor-history.schemas.ts'

/** The whole history of a vendor, for those of operations who decide on vendors (ON-7). */
export const vendorHistoryRoutes: FastifyPluginAsyncTypebox = async function history(app) {
  app.get(
    '/api/v1/vendors/:id/history',
    {
      config: { access: { staff: ['onboarding_officer', 'admin'] } },
      schema: {
        operationId: 'listVendorHistory',
        summary: 'What happened to a vendor and what it did, newest first, for operations',
        tags: ['vendors'],
        params: IdParams,
        querystring: VendorHistoryQuery,
        response: { 200: PageOf(ref(VendorEventView)), ...problems },
      },
    },
    (request) => vendorHistory(ctxOf(request), request.params.id, request.query),
  )
}
