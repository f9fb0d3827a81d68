import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { addAddendum } from './add-addendum.ts'
import { AddAddendumBody, AddendumView, VersionParams } from './version.schemas.ts'
import { presentAddendum } from './version.presenter.ts'

/** What is said of a version after it was published (IM-10). */
export const versionRoutes: FastifyPluginAsyncTypebox = async function versions(app) {
  app.post(
    '/api/v1/products/:id/versions/:versionId/addenda',
    {
      config: { access: peopleAndPrograms('catalog:write'), idempotent: true },
      schema: {
        operationId: 'addAddendum',
        summary: 'Add to the release note of a published version; the note itself stays as it is',
        tags: ['products'],
        params: VersionParams,
        body: AddAddendumBody,
        response: { 201: ref(AddendumView), ...problems },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const addendum = await addAddendum(ctxOf(request), params, body.text)
      reply.code(201)
      return presentAddendum(addendum)
    },
  )
}
