import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, notFound, problems, ref } from '@emporium/service-kit'
import { currentTerms } from './current-terms.query.ts'
import { presentTerms } from './terms.presenter.ts'
import { TermsVersionParams, VendorTermsView } from './terms.schemas.ts'
import { VendorTerms } from './vendor-terms.entity.ts'

/** The vendor terms, for anyone to read: before applying, and before new ones are in force (ON-5). */
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

  app.get(
    '/api/v1/vendor-terms/:version',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getVendorTerms',
        summary: 'The text of a version: one that was accepted, one that is announced',
        tags: ['vendor terms'],
        params: TermsVersionParams,
        response: { 200: ref(VendorTermsView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { version } = request.params
      const found = await ctx.db.findOneBy(VendorTerms, { version })
      if (!found) throw notFound()
      return presentTerms(ctx.db, found)
    },
  )
}
