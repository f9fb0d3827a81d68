import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { contentDisposition, ctxOf, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { StatisticsQuery, StatisticsView } from './statistics.schemas.ts'
import { statisticsCsv } from './statistics-csv.ts'
import { viewStatistics } from './view-statistics.query.ts'

const tags = ['review desk']
const access = { staff: ['reviewer'] as const }
const path = '/api/v1/review-desk/statistics'

/** What the desk did: throughput, times, reasons, reviewers and the queue (RV-9). */
export const statisticsRoutes: FastifyPluginAsyncTypebox = async function statistics(app) {
  app.get(
    path,
    {
      config: { access },
      schema: {
        operationId: 'viewReviewStatistics',
        summary: 'What the desk did in a period',
        tags,
        querystring: StatisticsQuery,
        response: { 200: ref(StatisticsView), ...problems },
      },
    },
    (request) => viewStatistics(ctxOf(request), request.query),
  )

  app.get(
    `${path}/export`,
    {
      config: { access, rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'exportReviewStatistics',
        summary: 'The same as a CSV file',
        tags,
        querystring: StatisticsQuery,
        response: {
          200: { description: 'CSV', content: { 'text/csv': { schema: Type.String() } } },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const view = await viewStatistics(ctxOf(request), request.query)
      return reply
        .type('text/csv; charset=utf-8')
        .header(
          'content-disposition',
          contentDisposition('attachment', `review-${view.from}-${view.to}.csv`),
        )
        .send(statisticsCsv(view) as never)
    },
  )
}
