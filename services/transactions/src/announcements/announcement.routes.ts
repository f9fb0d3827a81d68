import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { ownProduct } from '../contact/standing.query.ts'
import {
  AnnouncementsQuery,
  AnnouncementView,
  AudiencesQuery,
  AudiencesView,
  ReachQuery,
  ReachView,
  SendAnnouncementBody,
} from './announcement.schemas.ts'
import { countAudience } from './audience.ts'
import { listAudiences } from './audiences.query.ts'
import { listAnnouncements, presentAnnouncement } from './list-announcements.query.ts'
import { sendAnnouncement, versionMeant } from './send-announcement.ts'

const tags = ['messages']
const config = { access: 'account' } as const

/** What sellers say to all subscribers of a product (SP-2). */
export const announcementRoutes: FastifyPluginAsyncTypebox = async function announcements(app) {
  app.get(
    '/api/v1/announcements',
    {
      config,
      schema: {
        operationId: 'listAnnouncements',
        summary: 'What your company has announced to subscribers, newest first',
        tags,
        querystring: AnnouncementsQuery,
        response: { 200: PageOf(ref(AnnouncementView)), ...problems },
      },
    },
    (request) => listAnnouncements(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/announcements/audiences',
    {
      config,
      schema: {
        operationId: 'listAudiences',
        summary: 'Your products and versions that have subscribers',
        tags,
        querystring: AudiencesQuery,
        response: { 200: ref(AudiencesView), ...problems },
      },
    },
    (request) => listAudiences(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/announcements/reach',
    {
      config,
      schema: {
        operationId: 'getReach',
        summary: 'How many an announcement would reach',
        tags,
        querystring: ReachQuery,
        response: { 200: ref(ReachView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { productId, versionId, kind } = request.query
      const product = await ownProduct(ctx.db, ctx.actor, productId)
      const version = await versionMeant(ctx.db, product, versionId)
      const of = { vendorId: product.vendorId, productId, versionId: version?.versionId ?? null }
      return countAudience(ctx, { ...of, kind })
    },
  )

  app.post(
    '/api/v1/announcements',
    {
      config: { ...config, idempotent: true, rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'sendAnnouncement',
        summary: 'Announce something to the subscribers of your product',
        tags,
        body: SendAnnouncementBody,
        response: { 201: ref(AnnouncementView), ...problems },
      },
    },
    async (request, reply) => {
      const author = request.actor as AccountActor
      reply.code(201)
      return presentAnnouncement(await sendAnnouncement(ctxOf(request), author, request.body))
    },
  )
}
