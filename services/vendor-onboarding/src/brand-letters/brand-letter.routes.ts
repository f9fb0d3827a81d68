import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type AccountActor,
  type Ctx,
  ctxOf,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  vendorsOf,
} from '@emporium/service-kit'
import { ReasonBody } from '../fields/text.schemas.ts'
import { Binary, sendAsFile } from '../files/send-file.ts'
import type { BrandLetter } from './brand-letter.entity.ts'
import {
  BrandLettersQuery,
  BrandLetterSummaryView,
  BrandLetterView,
  LetterVerdictView,
  NumberParams,
  RequestLetterBody,
} from './brand-letter.schemas.ts'
import {
  letterFileOf,
  listBrandLetters,
  seenBrandLetter,
  verifyBrandLetter,
  viewBrandLetter,
} from './brand-letters.query.ts'
import { endBrandLetter, withdrawBrandLetter } from './end-brand-letter.ts'
import { grantBrandLetter, pdfType, type LetterPress } from './grant-brand-letter.ts'
import { requestBrandLetter } from './request-brand-letter.ts'

const tags = ['brand letters']
const response = { 200: ref(BrandLetterView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const
/** Whoever tries numbers out is slowed down. */
const verifying = { max: 60, timeWindow: '1 minute' }

/** Letters by which vendors may use the marketplace's logo, and the public check of them (MK-1). */
export const brandLetterRoutes = (press: LetterPress): FastifyPluginAsyncTypebox =>
  async function brandLetters(app) {
    app.post(
      '/api/v1/brand-letters',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'requestBrandLetter',
          summary: 'Ask for a brand authorisation letter',
          tags,
          body: RequestLetterBody,
          response: { 201: ref(BrandLetterView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const asking = request.actor as AccountActor
        const found = await requestBrandLetter(ctx, asking, request.body)
        reply.code(201)
        return viewBrandLetter(ctx, found)
      },
    )

    app.get(
      '/api/v1/brand-letters',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'listBrandLetters',
          summary: "Your company's letters; all of them for operations",
          tags,
          querystring: BrandLettersQuery,
          response: { 200: PageOf(ref(BrandLetterSummaryView)), ...problems },
        },
      },
      (request) => {
        const { vendorId, ...filter } = request.query
        const own = isStaff(request.actor, 'onboarding_officer')
          ? undefined
          : vendorsOf(request.actor)
        if (own?.length === 0) throw forbidden()
        const vendorIds = vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
        return listBrandLetters(ctxOf(request), { ...filter, ...(vendorIds ? { vendorIds } : {}) })
      },
    )

    app.get(
      '/api/v1/brand-letters/:id',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'getBrandLetter',
          summary: 'A letter with its history',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewBrandLetter(ctx, await seenBrandLetter(ctx, request.params.id))
      },
    )

    app.get(
      '/api/v1/brand-letters/:id/pdf',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'readBrandLetter',
          summary: 'The printed letter, for its vendor and operations',
          tags,
          params: IdParams,
          produces: [pdfType],
          response: { 200: Binary, ...problems },
        },
      },
      async (request, reply) => {
        const file = await letterFileOf(ctxOf(request), request.params.id)
        sendAsFile(reply, { name: file.name, bytes: file.bytes, type: pdfType })
        return reply.send(await press.files.read(file.key))
      },
    )

    app.get(
      '/api/v1/brand-letters/:number/verify',
      {
        config: { access: 'anyone', rateLimit: verifying },
        schema: {
          operationId: 'verifyBrandLetter',
          summary: 'Whether a letter holds, for anyone who has its number',
          tags,
          params: NumberParams,
          response: { 200: ref(LetterVerdictView), ...problems },
        },
      },
      (request) => verifyBrandLetter(ctxOf(request), request.params.number),
    )

    app.post(
      '/api/v1/brand-letters/:id/withdraw',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'withdrawBrandLetter',
          summary: 'Take a request back before it is decided',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewBrandLetter(ctx, await withdrawBrandLetter(ctx, request.params.id))
      },
    )

    app.post(
      '/api/v1/brand-letters/:id/grant',
      {
        config: officers,
        schema: {
          operationId: 'grantBrandLetter',
          summary: 'Grant the letter: it is numbered, printed and kept',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewBrandLetter(ctx, await grantBrandLetter(ctx, press, request.params.id))
      },
    )

    const endings = {
      decline: ['declineBrandLetter', 'Decline the request, with a reason'],
      revoke: ['revokeBrandLetter', 'Revoke a letter that was granted, with a reason'],
    } as const
    for (const [verb, [operationId, summary]] of Object.entries(endings))
      app.post(
        `/api/v1/brand-letters/:id/${verb}`,
        {
          config: officers,
          schema: { operationId, summary, tags, params: IdParams, body: ReasonBody, response },
        },
        async (request) => {
          const ctx: Ctx = ctxOf(request)
          const { id } = request.params as { id: string }
          const { reason } = request.body as { reason: string }
          const ended: BrandLetter = await endBrandLetter(
            ctx,
            id,
            verb as keyof typeof endings,
            reason,
          )
          return viewBrandLetter(ctx, ended)
        },
      )
  }
