import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { currentTerms } from './current-terms.query.ts'
import { presentTerms } from './terms.presenter.ts'
import { VendorTermsView } from './terms.schemas.ts'

/** The vendor terms, for anyone to read before applying (ON-5). */
export const termsRoutes: FastifyPluginAsyncTypebox = async function terms(app) {
  app.get(
    '/api/v1/vendor-terms/current',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getCurrentVendorTerms',
        summary: 'The vendor terms in force',
        tags: ['vendor terms'],
        response: { 200: ref(VendorTermsView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return presentTerms(ctx.db, await currentTerms(ctx.db, ctx.now()))
    },
  )
}
