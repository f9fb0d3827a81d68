import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { categories, regionLabel, regions, singaporeInstanceTypes } from '@emporium/domain'
import { problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { InstanceTypes } from './instance-types.ts'
import {
  CategoryView,
  InstanceTypesQuery,
  InstanceTypesView,
  RegionView,
} from './vocabulary.schemas.ts'

const tags = ['vocabulary']
/** The guide's two recommendations for building an image (IM-4). */
const recommended: readonly string[] = ['cn-hangzhou', 'cn-qingdao']
const advised: readonly string[] = singaporeInstanceTypes
const cached = 'public, max-age=300'

/** The words that listings are made of: regions, categories, instance types (IM-4, IM-7, IM-8). */
export const vocabularyRoutes = (instanceTypes: InstanceTypes): FastifyPluginAsyncTypebox =>
  async function vocabulary(app) {
    app.get(
      '/api/v1/regions',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'listRegions',
          summary: 'The regions in which images can be released',
          tags,
          response: { 200: Type.Object({ items: Type.Array(ref(RegionView)) }), ...problems },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', cached)
        return {
          items: regions.map((region) => ({
            ...region,
            label: regionLabel(region.id),
            isRecommended: recommended.includes(region.id),
          })),
        }
      },
    )

    app.get(
      '/api/v1/categories',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'listCategories',
          summary: 'Product categories and their sub-categories',
          tags,
          response: { 200: Type.Object({ items: Type.Array(ref(CategoryView)) }), ...problems },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', cached)
        return {
          items: categories.map(({ id, name, children }) => ({
            id,
            name,
            children: children.map(([childId, childName]) => ({ id: childId, name: childName })),
          })),
        }
      },
    )

    app.get(
      '/api/v1/instance-types',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'listInstanceTypes',
          summary: 'The instance types that the cloud has in a region',
          tags,
          querystring: InstanceTypesQuery,
          response: { 200: InstanceTypesView, ...problems },
        },
      },
      async (request) => {
        const { items, origin } = await instanceTypes.ofRegion(
          request.query.regionId ?? 'cn-hangzhou',
        )
        return {
          items: items.map((type) => ({
            ...type,
            isAdvisedForSingapore: advised.includes(type.id),
          })),
          origin,
        }
      },
    )
  }
