import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  editedRevision,
  IdParams,
  isStaff,
  problems,
  ref,
  sendRevision,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { addAnswer } from './add-answer.ts'
import { editAnswer } from './edit-answer.ts'
import { listAnswers } from './list-answers.query.ts'
import { presentAnswer } from './prepared-answer.presenter.ts'
import {
  PreparedAnswerBody,
  PreparedAnswersQuery,
  PreparedAnswerView,
} from './prepared-answer.schemas.ts'
import { reinstateAnswer } from './reinstate-answer.ts'
import { retireAnswer } from './retire-answer.ts'

const tags = ['prepared answers']
const reviewers = { staff: ['reviewer'] as const }
const admins = { staff: ['admin'] as const }

/** Answers that reviewers need again and again (RV-9). */
export const preparedAnswerRoutes: FastifyPluginAsyncTypebox = async function answers(app) {
  app.get(
    '/api/v1/prepared-answers',
    {
      config: { access: reviewers },
      schema: {
        operationId: 'listPreparedAnswers',
        summary: 'Answers that can be put into rejections and messages',
        tags,
        querystring: PreparedAnswersQuery,
        response: {
          200: Type.Object({
            items: Type.Array(ref(PreparedAnswerView)),
            actions: Type.Array(Type.String(), { description: 'What you may do beside them' }),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const rows = await listAnswers(ctxOf(request), request.query.retired ?? false)
      return {
        items: rows.map((row) => presentAnswer(request.actor, row)),
        actions: isStaff(request.actor, 'admin') ? ['add'] : [],
      }
    },
  )

  app.post(
    '/api/v1/prepared-answers',
    {
      config: { access: admins, idempotent: true },
      schema: {
        operationId: 'addPreparedAnswer',
        summary: 'Write an answer for everybody of the desk',
        tags,
        body: PreparedAnswerBody,
        response: { 201: ref(PreparedAnswerView), ...problems },
      },
    },
    async (request, reply) => {
      const added = await addAnswer(ctxOf(request), request.body)
      sendRevision(reply.code(201), added.revision)
      return presentAnswer(request.actor, added)
    },
  )

  app.put(
    '/api/v1/prepared-answers/:id',
    {
      config: { access: admins, editsRevision: true },
      schema: {
        operationId: 'editPreparedAnswer',
        summary: 'Rewrite an answer; what was sent with the old words stays',
        tags,
        params: IdParams,
        body: PreparedAnswerBody,
        response: { 200: ref(PreparedAnswerView), ...problems },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const edited = await editAnswer(ctxOf(request), id, editedRevision(request), request.body)
      sendRevision(reply, edited.revision)
      return presentAnswer(request.actor, edited)
    },
  )

  app.post(
    '/api/v1/prepared-answers/:id/retire',
    {
      config: { access: admins },
      schema: {
        operationId: 'retirePreparedAnswer',
        summary: 'Take an answer out of use',
        tags,
        params: IdParams,
        response: { 200: ref(PreparedAnswerView), ...problems },
      },
    },
    async (request) =>
      presentAnswer(request.actor, await retireAnswer(ctxOf(request), request.params.id)),
  )

  app.post(
    '/api/v1/prepared-answers/:id/reinstate',
    {
      config: { access: admins },
      schema: {
        operationId: 'reinstatePreparedAnswer',
        summary: 'Put an answer back into use',
        tags,
        params: IdParams,
        response: { 200: ref(PreparedAnswerView), ...problems },
      },
    },
    async (request) =>
      presentAnswer(request.actor, await reinstateAnswer(ctxOf(request), request.params.id)),
  )
}
