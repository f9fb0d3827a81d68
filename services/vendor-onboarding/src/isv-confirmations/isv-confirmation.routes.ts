import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  type FileStore,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  vendorsOf,
} from '@emporium/service-kit'
import { Binary, sendAsFile } from '../files/send-file.ts'
import { filledTemplate, sentSheet, sheetOr } from '../isv-sheets/sent-sheet.ts'
import { confirmIsv } from './confirm-isv.ts'
import {
  IsvConfirmationsQuery,
  IsvConfirmationSummaryView,
  IsvConfirmationView,
  ResubmitIsvSheetBody,
  ReturnIsvSheetBody,
  RoundParams,
  SendIsvSheetBody,
} from './isv-confirmation.schemas.ts'
import { sheetFileOf } from './read-sheet-file.query.ts'
import { xlsxType } from './sheet-file-name.ts'
import { reuploadIsvSheet, uploadIsvSheet } from './upload-isv-sheet.ts'
import { listIsvConfirmations } from './list-isv-confirmations.query.ts'
import { resubmitIsvSheet } from './resubmit-isv-sheet.ts'
import { returnIsvSheet } from './return-isv-sheet.ts'
import { sendIsvSheet } from './send-isv-sheet.ts'
import { getIsvConfirmation, viewIsvConfirmation } from './view-isv-confirmation.query.ts'

const tags = ['ISV confirmations']
const response = { 200: ref(IsvConfirmationView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** How a vendor becomes an ISV for a product type (ON-8). */
export const isvConfirmationRoutes = (files: FileStore): FastifyPluginAsyncTypebox =>
  async function isv(app) {
    app.post(
      '/api/v1/vendors/:id/isv-confirmations',
      {
        config: { access: 'account', idempotent: true, takesFile: filledTemplate },
        schema: {
          operationId: 'sendIsvSheet',
          summary:
            'Send a product information sheet, to be confirmed for its product type: the filled template as multipart/form-data, or its answers as JSON',
          tags,
          params: IdParams,
          body: sheetOr(SendIsvSheetBody),
          response: { 201: ref(IsvConfirmationView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        const sent = request.isMultipart()
          ? await uploadIsvSheet(ctx, files, id, await sentSheet(request))
          : await sendIsvSheet(ctx, id, request.body as SendIsvSheetBody)
        reply.code(201)
        return viewIsvConfirmation(ctx, sent)
      },
    )

    app.get(
      '/api/v1/isv-confirmations',
      {
        config: { access: peopleAndPrograms('vendor:read') },
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
        config: { access: peopleAndPrograms('vendor:read') },
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

    app.get(
      '/api/v1/isv-confirmations/:id/rounds/:round/file',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'readIsvSheetFile',
          summary: 'The workbook that a vendor sent in a round, for its members and operations',
          tags,
          params: RoundParams,
          produces: [xlsxType],
          response: { 200: Binary, ...problems },
        },
      },
      async (request, reply) => {
        const { id, round } = request.params
        const file = await sheetFileOf(ctxOf(request), id, round)
        sendAsFile(reply, { name: file.name, bytes: file.bytes, type: xlsxType })
        return reply.send(await files.read(file.key))
      },
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
        return viewIsvConfirmation(ctx, await returnIsvSheet(ctx, params.id, body))
      },
    )

    app.post(
      '/api/v1/isv-confirmations/:id/resubmit',
      {
        config: { access: 'account', takesFile: filledTemplate },
        schema: {
          operationId: 'resubmitIsvSheet',
          summary: 'Send a better sheet after feedback, as a file or as JSON',
          tags,
          params: IdParams,
          body: sheetOr(ResubmitIsvSheetBody),
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        const found = request.isMultipart()
          ? await reuploadIsvSheet(ctx, files, id, await sentSheet(request))
          : await resubmitIsvSheet(ctx, id, request.body as ResubmitIsvSheetBody)
        return viewIsvConfirmation(ctx, found)
      },
    )
  }
