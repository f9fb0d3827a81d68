import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type AccountActor,
  ctxOf,
  IdParams,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
} from '@emporium/service-kit'
import { ReasonBody } from '../fields/text.schemas.ts'
import {
  CompanyChangesQuery,
  CompanyChangeSummaryView,
  CompanyChangeView,
  GrantCompanyChangeBody,
  RequestCompanyChangeBody,
} from './company-change.schemas.ts'
import { getCompanyChange, listCompanyChanges, viewCompanyChange } from './company-changes.query.ts'
import {
  declineCompanyChange,
  grantCompanyChange,
  withdrawCompanyChange,
} from './end-company-change.ts'
import { requestCompanyChange } from './request-company-change.ts'

const tags = ['company changes']
const response = { 200: ref(CompanyChangeView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** Requests to change legal data, from asking to the decision (SP-4). */
export const companyChangeRoutes: FastifyPluginAsyncTypebox = async function companyChanges(app) {
  app.post(
    '/api/v1/vendors/:id/company-changes',
    {
      config: { access: 'account', idempotent: true },
      schema: {
        operationId: 'requestCompanyChange',
        summary: 'Ask operations to change the legal data, as owner',
        tags,
        params: IdParams,
        body: RequestCompanyChangeBody,
        response: { 201: ref(CompanyChangeView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const asking = request.actor as AccountActor
      const found = await requestCompanyChange(ctx, asking, request.params.id, request.body)
      reply.code(201)
      return viewCompanyChange(ctx, found)
    },
  )

  app.get(
    '/api/v1/company-changes',
    {
      config: { access: peopleAndPrograms('vendor:read') },
      schema: {
        operationId: 'listCompanyChanges',
        summary: "Your company's requests to change legal data; all of them for operations",
        tags,
        querystring: CompanyChangesQuery,
        response: { 200: PageOf(ref(CompanyChangeSummaryView)), ...problems },
      },
    },
    (request) => listCompanyChanges(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/company-changes/:id',
    {
      config: { access: peopleAndPrograms('vendor:read') },
      schema: {
        operationId: 'getCompanyChange',
        summary: 'A request to change legal data with its history',
        tags,
        params: IdParams,
        response,
      },
    },
    (request) => getCompanyChange(ctxOf(request), request.params.id),
  )

  app.post(
    '/api/v1/company-changes/:id/grant',
    {
      config: officers,
      schema: {
        operationId: 'grantCompanyChange',
        summary: 'Change the legal data as asked for',
        tags,
        params: IdParams,
        body: GrantCompanyChangeBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const answer = request.body.answer ?? null
      return viewCompanyChange(ctx, await grantCompanyChange(ctx, request.params.id, answer))
    },
  )

  app.post(
    '/api/v1/company-changes/:id/decline',
    {
      config: officers,
      schema: {
        operationId: 'declineCompanyChange',
        summary: 'Decline to change the legal data, with a reason',
        tags,
        params: IdParams,
        body: ReasonBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { params, body } = request
      return viewCompanyChange(ctx, await declineCompanyChange(ctx, params.id, body.reason))
    },
  )

  app.post(
    '/api/v1/company-changes/:id/withdraw',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'withdrawCompanyChange',
        summary: 'Take the request back before it is decided',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return viewCompanyChange(ctx, await withdrawCompanyChange(ctx, request.params.id))
    },
  )
}
