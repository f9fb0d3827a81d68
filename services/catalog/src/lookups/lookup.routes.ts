import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { CloudProvider } from '@emporium/cloud'
import { ctxOf, peopleAndPrograms, problems } from '@emporium/service-kit'
import { countImages } from './count-images.ts'
import type { KeyTurns } from './key-turns.ts'
import { lookUpImages } from './look-up-images.ts'
import {
  AccessKeyPair,
  FoundImagesView,
  ImageCountsView,
  LookUpImagesBody,
} from './lookup.schemas.ts'

/** Requests with a key pair that one account may make in a minute: enough for tabs and pages, too few for guessing. */
export const keyLimit = { max: 40, timeWindow: '1 minute' }

/** Step 1 of the wizard: the images of the seller's own account (IM-2). */
export const lookupRoutes = (
  clouds: CloudProvider,
  takeTurn: KeyTurns,
): FastifyPluginAsyncTypebox =>
  async function lookups(app) {
    app.post(
      '/api/v1/image-lookups',
      {
        config: { access: peopleAndPrograms('catalog:write'), rateLimit: keyLimit },
        schema: {
          operationId: 'lookUpImages',
          summary:
            'The custom images of a cloud account, by its access key; nothing of the key is kept',
          tags: ['image-lookups'],
          body: LookUpImagesBody,
          response: { 200: FoundImagesView, ...problems },
        },
      },
      (request) => {
        takeTurn(request.actor, request.body.accessKeyId, ctxOf(request).now())
        return lookUpImages(request.actor, clouds, request.body)
      },
    )
    app.post(
      '/api/v1/image-lookups/counts',
      {
        config: { access: peopleAndPrograms('catalog:write'), rateLimit: keyLimit },
        schema: {
          operationId: 'countImages',
          summary:
            'How many custom images a cloud account has in each release region, by its access key',
          tags: ['image-lookups'],
          body: AccessKeyPair,
          response: { 200: ImageCountsView, ...problems },
        },
      },
      (request) => {
        takeTurn(request.actor, request.body.accessKeyId, ctxOf(request).now())
        return countImages(request.actor, clouds, request.body)
      },
    )
  }
