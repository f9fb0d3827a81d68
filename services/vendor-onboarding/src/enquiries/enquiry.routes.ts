import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { staffRoles } from '@emporium/domain'
import {
  ctxOf,
  IdParams,
  isStaff,
  PageOf,
  problems,
  ref,
  type AccountActor,
} from '@emporium/service-kit'
import { confirmEnquiryEmail } from '../enquiry-links/confirm-enquiry-email.ts'
import {
  EnquiriesQuery,
  EnquiryHeaders,
  EnquirySummaryView,
  EnquiryView,
  OpenEnquiryBody,
  WriteEnquiryMessageBody,
} from './enquiry.schemas.ts'
import { listEnquiries } from './list-enquiries.query.ts'
import { openEnquiry } from './open-enquiry.ts'
import { turnEnquiry } from './turn-enquiry.ts'
import { getEnquiry, viewEnquiry } from './view-enquiry.query.ts'
import { writeEnquiryMessage } from './write-enquiry-message.ts'

const tags = ['enquiries']

/** Contact operations, from every page and for everybody (ON-9). */
export const enquiryRoutes: FastifyPluginAsyncTypebox = async function enquiries(app) {
  app.post(
    '/api/v1/enquiries',
    {
      // Not idempotent: the answer to a visitor has a secret, and answers are kept.
      config: { access: 'anyone', rateLimit: { max: 5, timeWindow: '1 minute' } },
      schema: {
        operationId: 'openEnquiry',
        summary: 'Ask operations; a visitor gets a token to read the answer',
        tags,
        body: OpenEnquiryBody,
        response: { 201: ref(EnquiryView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { enquiry, token } = await openEnquiry(ctx, request.body)
      const view = await viewEnquiry(ctx, enquiry, token ? 'shown' : null)
      return reply.code(201).send({ ...view, ...(token ? { token } : {}) })
    },
  )

  app.get(
    '/api/v1/enquiries',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'listEnquiries',
        summary: 'Your conversations with operations; all of them for operations',
        tags,
        querystring: EnquiriesQuery,
        response: { 200: PageOf(ref(EnquirySummaryView)), ...problems },
      },
    },
    (request) => {
      const actor = request.actor as AccountActor
      const own = isStaff(actor, ...staffRoles) ? {} : { askerId: actor.id }
      return listEnquiries(ctxOf(request), { ...request.query, ...own })
    },
  )

  app.get(
    '/api/v1/enquiries/:id',
    {
      config: { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        operationId: 'getEnquiry',
        summary: 'A conversation with operations',
        tags,
        params: IdParams,
        headers: EnquiryHeaders,
        response: { 200: ref(EnquiryView), ...problems },
      },
    },
    (request) => getEnquiry(ctxOf(request), request.params.id, request.headers['enquiry-token']),
  )

  app.post(
    '/api/v1/enquiries/:id/messages',
    {
      config: {
        access: 'anyone',
        audited: true,
        idempotent: true,
        rateLimit: { max: 30, timeWindow: '1 minute' },
      },
      schema: {
        operationId: 'writeEnquiryMessage',
        summary: 'Go on with a conversation',
        tags,
        params: IdParams,
        headers: EnquiryHeaders,
        body: WriteEnquiryMessageBody,
        response: { 201: ref(EnquiryView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const token = request.headers['enquiry-token']
      const written = { id: request.params.id, text: request.body.text, token }
      const { found, key } = await writeEnquiryMessage(ctx, written)
      reply.code(201)
      return viewEnquiry(ctx, found, key)
    },
  )

  for (const verb of ['close', 'reopen'] as const)
    app.post(
      `/api/v1/enquiries/:id/${verb}`,
      {
        config: { access: 'anyone', audited: true, rateLimit: { max: 30, timeWindow: '1 minute' } },
        schema: {
          operationId: `${verb}Enquiry`,
          summary: verb === 'close' ? 'Close a conversation' : 'Open a conversation again',
          tags,
          params: IdParams,
          headers: EnquiryHeaders,
          response: { 200: ref(EnquiryView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const token = request.headers['enquiry-token']
        const { found, key } = await turnEnquiry(ctx, { id: request.params.id, verb, token })
        return viewEnquiry(ctx, found, key)
      },
    )

  app.post(
    '/api/v1/enquiries/:id/confirm-email',
    {
      config: { access: 'anyone', rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        operationId: 'confirmEnquiryEmail',
        summary: 'Come by the link of a mail: the address is yours',
        tags,
        params: IdParams,
        headers: EnquiryHeaders,
        response: { 200: ref(EnquiryView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const token = request.headers['enquiry-token']
      const { found, key } = await confirmEnquiryEmail(ctx, request.params.id, token)
      return viewEnquiry(ctx, found, key)
    },
  )
}
