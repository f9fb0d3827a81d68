import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { CloudProvider } from '@emporium/cloud'
import {
  ctxOf,
  editedRevision,
  type FileLinks,
  IdParams,
  peopleAndPrograms,
  problems,
  ref,
} from '@emporium/service-kit'
import type { KeyTurns } from '../lookups/key-turns.ts'
import { keyLimit } from '../lookups/lookup.routes.ts'
import { seenProduct } from '../products/product-parts.query.ts'
import { sendProduct } from '../products/product.routes.ts'
import { ProductView } from '../products/product.schemas.ts'
import { previewProduct } from '../storefront/preview.query.ts'
import { PreviewView } from '../storefront/storefront.schemas.ts'
import type { InstanceTypes } from '../vocabulary/instance-types.ts'
import { chooseImage, takeImage } from './choose-image.ts'
import { ChooseImageBody, PatchDraftBody } from './draft.schemas.ts'
import { patchDraft } from './patch-draft.ts'
import { SavedDraftView } from './saved-draft.view.ts'
import { removedBy } from './take-texts.ts'
import { draftReadiness } from '../readiness/readiness.query.ts'
import { ReadinessView } from '../readiness/readiness.schemas.ts'

const tags = ['products']
const authors = { access: peopleAndPrograms('catalog:write') }
const readers = { access: peopleAndPrograms('catalog:read', 'catalog:write') }

/** What the wizard needs beside the database. */
export type WizardParts = {
  clouds: CloudProvider
  /** The account with which chosen images are shared. */
  platformAccountId: () => Promise<string>
  instanceTypes: InstanceTypes
  /** Bounds how often one key is used. */
  takeTurn: KeyTurns
  links: FileLinks
}

/** The wizard: fields, image, what is missing, preview (IM-1, IM-2, IM-9). */
export const draftRoutes = (parts: WizardParts): FastifyPluginAsyncTypebox =>
  async function drafts(app) {
    app.patch(
      '/api/v1/products/:id/draft',
      {
        config: { ...authors, editsRevision: true },
        schema: {
          operationId: 'patchDraft',
          summary: 'Change any fields of the draft',
          tags,
          params: IdParams,
          body: PatchDraftBody,
          response: { 200: ref(SavedDraftView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        await seenProduct(ctx, id)
        await patchDraft(ctx, id, editedRevision(request), request.body, parts.instanceTypes)
        const saved = await sendProduct(ctx, reply, id, parts.links)
        return { ...saved, removed: removedBy(request.body) }
      },
    )

    app.put(
      '/api/v1/products/:id/image',
      {
        config: { ...authors, rateLimit: keyLimit },
        schema: {
          operationId: 'chooseImage',
          summary:
            'Choose the image, which is shared with the platform; nothing of the key is kept',
          tags,
          params: IdParams,
          body: ChooseImageBody,
          response: { 200: ref(ProductView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { regionId, imageId, accessKeyId, accessKeySecret } = request.body
        parts.takeTurn(request.actor, accessKeyId, ctx.now())
        await chooseImage(ctx, request.params.id, async () =>
          takeImage(
            parts.clouds,
            { accessKeyId, accessKeySecret },
            { regionId, imageId, platformAccountId: await parts.platformAccountId() },
          ),
        )
        return sendProduct(ctx, reply, request.params.id, parts.links)
      },
    )

    app.get(
      '/api/v1/products/:id/readiness',
      {
        config: readers,
        schema: {
          operationId: 'getReadiness',
          summary: 'What stands in the way of submitting, and what is worth a look',
          tags,
          params: IdParams,
          response: { 200: ref(ReadinessView), ...problems },
        },
      },
      (request) => draftReadiness(ctxOf(request), request.params.id),
    )

    app.get(
      '/api/v1/products/:id/preview',
      {
        config: readers,
        schema: {
          operationId: 'previewProduct',
          summary: 'The product page as buyers will see it, and what only the reviewer sees',
          tags,
          params: IdParams,
          response: { 200: ref(PreviewView), ...problems },
        },
      },
      (request) => previewProduct(ctxOf(request), request.params.id, parts.links),
    )
  }
