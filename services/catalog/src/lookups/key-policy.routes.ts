import { leastPrivilegePolicy } from '@emporium/cloud'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { problems } from '@emporium/service-kit'
import { Type } from 'typebox'

/** What an access key needs at the cloud, before anybody has tried one (IM-2, IM-5). */
export const keyPolicyRoutes: FastifyPluginAsyncTypebox = async function keyPolicy(app) {
  app.get(
    '/api/v1/image-lookup-policy',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getImageLookupPolicy',
        summary: 'The least-privilege policy for a key that looks images up and shares them',
        tags: ['image-lookups'],
        response: {
          200: Type.Object({ policy: Type.Record(Type.String(), Type.Unknown()) }),
          ...problems,
        },
      },
    },
    () => ({ policy: { ...leastPrivilegePolicy('list_and_share_images') } }),
  )
}
