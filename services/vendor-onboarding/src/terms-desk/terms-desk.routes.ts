import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { presentTerms } from '../terms/terms.presenter.ts'
import { VendorTermsView } from '../terms/terms.schemas.ts'
import { exportAcceptances, listAcceptances } from './acceptances.query.ts'
import { publishTerms } from './publish-terms.ts'
import {
  AcceptancesQuery,
  PublishTermsBody,
  TermsAcceptanceView,
  TermsVersionsView,
} from './terms-desk.schemas.ts'
import { listTermsVersions } from './terms-versions.query.ts'

const tags = ['vendor terms']
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** The versions of the vendor terms and who accepted them; an admin publishes new ones (ON-5). */
export const termsDeskRoutes: FastifyPluginAsyncTypebox = async function termsDesk(app) {
  app.get(
    '/api/v1/vendor-terms',
    {
      config: officers,
      schema: {
        operationId: 'listVendorTerms',
        summary: 'All versions of the vendor terms, newest first',
        tags,
        response: { 200: ref(TermsVersionsView), ...problems },
      },
    },
    (request) => listTermsVersions(ctxOf(request)),
  )

  app.post(
    '/api/v1/vendor-terms',
    {
      config: { access: { staff: ['admin'] } },
      schema: {
        operationId: 'publishVendorTerms',
        summary: 'Publish a new version; it is in force from its moment and never changed',
        tags,
        body: PublishTermsBody,
        response: { 201: ref(VendorTermsView), ...problems },
      },
    },
    async (request, reply) => {
      const terms = await publishTerms(ctxOf(request), request.actor as AccountActor, request.body)
      reply.code(201)
      return presentTerms(ctxOf(request).db, terms)
    },
  )

  app.get(
    '/api/v1/vendor-terms-acceptances',
    {
      config: officers,
      schema: {
        operationId: 'listVendorTermsAcceptances',
        summary: 'Who accepted which version, newest first',
        tags,
        querystring: AcceptancesQuery,
        response: { 200: PageOf(ref(TermsAcceptanceView)), ...problems },
      },
    },
    (request) => listAcceptances(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/vendor-terms-acceptances/export',
    {
      config: { ...officers, rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'exportVendorTermsAcceptances',
        summary: 'The acceptances as CSV (RFC 4180, UTF-8)',
        tags,
        querystring: AcceptancesQuery,
        response: {
          200: { description: 'CSV', content: { 'text/csv': { schema: Type.String() } } },
          ...problems,
        },
      },
    },
    async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="vendor-terms-acceptances.csv"')
        .send(exportAcceptances(ctxOf(request), { version: request.query.version }) as never),
  )
}
