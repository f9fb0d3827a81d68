import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { appealCase } from './appeal-case.ts'
import { AppealCaseBody, DecideAppealBody } from './appeal.schemas.ts'
import { decideAppeal } from './decide-appeal.ts'
import { leaveAppeal, takeAppeal } from './take-appeal.ts'

const tags = ['review cases']

/** Appeals against rejections (RV-5). */
export const appealRoutes: FastifyPluginAsyncTypebox = async function appeals(app) {
  app.post(
    '/api/v1/review-cases/:id/appeal',
    {
      config: { access: peopleAndPrograms('catalog:write'), idempotent: true },
      schema: {
        operationId: 'appealCase',
        summary: 'Appeal against a rejection, once in each round; somebody else decides',
        tags,
        params: IdParams,
        body: AppealCaseBody,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await appealCase(ctx, request.params.id, request.body.text)
      return viewCase(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/review-cases/:id/appeal/take',
    {
      config: { access: { staff: ['reviewer'] as const } },
      schema: {
        operationId: 'takeAppeal',
        summary: 'Take an appeal, so that nobody else looks at it and the seller sees who does',
        tags,
        params: IdParams,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await takeAppeal(ctx, request.params.id)
      return viewCase(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/review-cases/:id/appeal/leave',
    {
      config: { access: { staff: ['reviewer'] as const } },
      schema: {
        operationId: 'leaveAppeal',
        summary: 'Let go of an appeal; an admin lets go for somebody who is away',
        tags,
        params: IdParams,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await leaveAppeal(ctx, request.params.id)
      return viewCase(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/review-cases/:id/appeal/decision',
    {
      config: { access: { staff: ['reviewer'] as const } },
      schema: {
        operationId: 'decideAppeal',
        summary: 'The rejection stands, or the case goes on where it was rejected',
        tags,
        params: IdParams,
        body: DecideAppealBody,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await decideAppeal(ctx, request.params.id, request.body)
      return viewCase(ctx, request.params.id)
    },
  )
}
