import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { addFilter } from './add-filter.ts'
import { chooseDefault } from './choose-default.ts'
import { editFilter } from './edit-filter.ts'
import { listFilters } from './list-filters.query.ts'
import { removeFilter } from './remove-filter.ts'
import {
  AddFilterBody,
  ChooseDefaultBody,
  SavedFilterView,
  SaveFilterBody,
} from './saved-filter.schemas.ts'

const tags = ['saved filters']
const access = { staff: ['reviewer'] as const }
const path = '/api/v1/saved-filters'
const list = Type.Object({
  items: Type.Array(ref(SavedFilterView)),
  actions: Type.Array(Type.String(), { description: 'What you may do beside them' }),
})

/** Ways to look at the queue that are kept under a name (RV-7). Every change answers the whole list. */
export const savedFilterRoutes: FastifyPluginAsyncTypebox = async function filters(app) {
  app.get(
    path,
    {
      config: { access },
      schema: {
        operationId: 'listSavedFilters',
        summary: 'The filters of the queue that everybody has, and your own',
        tags,
        response: { 200: list, ...problems },
      },
    },
    (request) => listFilters(ctxOf(request)),
  )

  app.post(
    path,
    {
      config: { access, idempotent: true },
      schema: {
        operationId: 'addSavedFilter',
        summary: 'Keep a filter under a name; admins can keep one for everybody',
        tags,
        body: AddFilterBody,
        response: { 201: list, ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      await addFilter(ctx, request.body)
      reply.code(201)
      return listFilters(ctx)
    },
  )

  app.put(
    `${path}/default`,
    {
      config: { access },
      schema: {
        operationId: 'chooseDefaultFilter',
        summary: 'Say by which filter your queue opens',
        tags,
        body: ChooseDefaultBody,
        response: { 200: list, ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await chooseDefault(ctx, request.body.id)
      return listFilters(ctx)
    },
  )

  app.put(
    `${path}/:id`,
    {
      config: { access },
      schema: {
        operationId: 'editSavedFilter',
        summary: 'Give a filter another name or other criteria',
        tags,
        params: IdParams,
        body: SaveFilterBody,
        response: { 200: list, ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await editFilter(ctx, request.params.id, request.body)
      return listFilters(ctx)
    },
  )

  app.post(
    `${path}/:id/remove`,
    {
      config: { access },
      schema: {
        operationId: 'removeSavedFilter',
        summary: 'Remove a filter',
        tags,
        params: IdParams,
        response: { 200: list, ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await removeFilter(ctx, request.params.id)
      return listFilters(ctx)
    },
  )
}
