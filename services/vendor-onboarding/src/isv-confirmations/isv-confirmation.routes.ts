import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  problems,
  ref,
  vendorsOf,
} from '@emporium/service-kit'
import { confirmIsv } from './confirm-isv.ts'
import {
  IsvConfirmationsQuery,
  IsvConfirmationSummaryView,
  IsvConfirmationView,
  ResubmitIsvSheetBody,
  ReturnIsvSheetBody,
  SendIsvSheetBody,
} from './isv-confirmation.schemas.ts'
import { listIsvConfirmations } from './list-isv-confirmations.query.ts'
import { resubmitIsvSheet } from './resubmit-isv-sheet.ts'
import { returnIsvSheet } from './return-isv-sheet.ts'
import { sendIsvSheet } from './send-isv-sheet.ts'
import { getIsvConfirmation, viewIsvConfirmation } from './view-isv-confirmation.query.ts'

const tags = ['ISV confirmations']
const response = { 200: ref(IsvConfirmationView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** How a vendor becomes an ISV for a product type (ON-8). */
export const isvConfirmationRoutes: FastifyPluginAsyncTypebox = async function isv(app) {
  app.post(
    '/api/v1/vendors/:id/isv-confirmations',
    {
      config: { access: 'account', idempotent: true },
      schema: {
        operationId: 'sendIsvSheet',
        summary: 'Send a product information sheet, to be confirmed for its product type',
        tags,
        params: IdParams,
        body: SendIsvSheetBody,
        response: { 201: ref(IsvConfirmationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const sent = await sendIsvSheet(ctx, request.params.id, request.body)
      reply.code(201)
      return viewIsvConfirmation(ctx, sent)
    },
  )

  app.get(
    '/api/v1/isv-confirmations',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'listIsvConfirmations',
        summary: "Your company's ISV confirmations; all of them for operations",
        tags,
        querystring: IsvConfirmationsQuery,
        response: { 200: PageOf(ref(IsvConfirmationSummaryView)), ...problems },
      },
    },
    async (request) => {
      const { vendorId, ...filter } = request.query
      const seesAll = isStaff(request.actor, 'onboarding_officer', 'reviewer')
      const own = seesAll ? undefined : vendorsOf(request.actor)
      if (own?.length === 0) throw forbidden()
      const vendorIds = vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
      return listIsvConfirmations(ctxOf(request), {
        ...filter,
        ...(vendorIds ? { vendorIds } : {}),
      })
    },
  )

  app.get(
    '/api/v1/isv-confirmations/:id',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'getIsvConfirmation',
        summary: 'An ISV confirmation with its history',
        tags,
        params: IdParams,
        response,
      },
    },
    (request) => getIsvConfirmation(ctxOf(request), request.params.id),
  )

  app.post(
    '/api/v1/isv-confirmations/:id/confirm',
    {
      config: officers,
      schema: {
        operationId: 'confirmIsv',
        summary: 'Confirm the vendor as an ISV for the product type of the sheet',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return viewIsvConfirmation(ctx, await confirmIsv(ctx, request.params.id))
    },
  )

  app.post(
    '/api/v1/isv-confirmations/:id/return',
    {
      config: officers,
      schema: {
        operationId: 'returnIsvSheet',
        summary: 'Send the sheet back with feedback',
        tags,
        params: IdParams,
        body: ReturnIsvSheetBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { params, body } = request
      return viewIsvConfirmation(ctx, await returnIsvSheet(ctx, params.id, body.feedback))
    },
  )

  app.post(
    '/api/v1/isv-confirmations/:id/resubmit',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'resubmitIsvSheet',
        summary: 'Send a better sheet after feedback',
        tags,
        params: IdParams,
        body: ResubmitIsvSheetBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { params, body } = request
      return viewIsvConfirmation(ctx, await resubmitIsvSheet(ctx, params.id, body.sheet))
    },
  )
}
