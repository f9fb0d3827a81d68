import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { ApplicationView } from '../applications/application.schemas.ts'
import { viewApplication } from '../applications/view-application.query.ts'
import {
  ApplicationChangesView,
  ApplicationsSummaryView,
  RelatedApplicationView,
  WriteApplicationMessageBody,
} from './application-desk.schemas.ts'
import { compareApplications } from './compare-applications.query.ts'
import { handApplication } from './hand-application.ts'
import { relatedApplications } from './related-applications.query.ts'
import { summariseApplications } from './summarise-applications.query.ts'
import { writeApplicationMessage } from './write-application-message.ts'

const tags = ['vendor applications']
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** Who has an application, what is written about it on both sides, and what is like it (ON-7). */
export const applicationDeskRoutes: FastifyPluginAsyncTypebox = async function desk(app) {
  for (const verb of ['claim', 'release'] as const)
    app.post(
      `/api/v1/vendor-applications/:id/${verb}`,
      {
        config: officers,
        schema: {
          operationId: `${verb}VendorApplication`,
          summary: verb === 'claim' ? 'Take an application over' : 'Let an application go',
          tags,
          params: IdParams,
          response: { 200: ref(ApplicationView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewApplication(ctx, await handApplication(ctx, request.params.id, verb))
      },
    )

  app.post(
    '/api/v1/vendor-applications/:id/messages',
    {
      config: {
        access: 'account',
        audited: true,
        idempotent: true,
        rateLimit: { max: 30, timeWindow: '1 minute' },
      },
      schema: {
        operationId: 'writeVendorApplicationMessage',
        summary: 'Write to the applicant or to operations',
        tags,
        params: IdParams,
        body: WriteApplicationMessageBody,
        response: { 201: ref(ApplicationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const words = { id: request.params.id, text: request.body.text, isInternal: false }
      reply.code(201)
      return viewApplication(ctx, await writeApplicationMessage(ctx, words))
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/notes',
    {
      config: { ...officers, idempotent: true },
      schema: {
        operationId: 'writeVendorApplicationNote',
        summary: 'Write a note that operations alone sees',
        tags,
        params: IdParams,
        body: WriteApplicationMessageBody,
        response: { 201: ref(ApplicationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const words = { id: request.params.id, text: request.body.text, isInternal: true }
      reply.code(201)
      return viewApplication(ctx, await writeApplicationMessage(ctx, words))
    },
  )

  app.get(
    '/api/v1/vendor-applications/summary',
    {
      config: officers,
      schema: {
        operationId: 'summariseVendorApplications',
        summary: 'The counters of the onboarding desk',
        tags,
        response: { 200: ref(ApplicationsSummaryView), ...problems },
      },
    },
    (request) => summariseApplications(ctxOf(request)),
  )

  app.get(
    '/api/v1/vendor-applications/:id/changes',
    {
      config: officers,
      schema: {
        operationId: 'compareVendorApplication',
        summary: 'What changed from round to round, field by field',
        tags,
        params: IdParams,
        response: { 200: ref(ApplicationChangesView), ...problems },
      },
    },
    (request) => compareApplications(ctxOf(request), request.params.id),
  )

  app.get(
    '/api/v1/vendor-applications/:id/related',
    {
      config: officers,
      schema: {
        operationId: 'listRelatedVendorApplications',
        summary: 'Applications of the same company or person, as far as can be told',
        tags,
        params: IdParams,
        response: {
          200: Type.Object({ items: Type.Array(ref(RelatedApplicationView)) }),
          ...problems,
        },
      },
    },
    (request) => relatedApplications(ctxOf(request), request.params.id),
  )
}
