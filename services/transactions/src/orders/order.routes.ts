import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { listChoices } from './choices.query.ts'
import { exportOrders } from './export-orders.ts'
import { orderFiles } from './order-files.ts'
import { getOrder } from './order.query.ts'
import {
  ChoicesQuery,
  ExportQuery,
  OrderChoicesView,
  OrderDetailView,
  OrdersQuery,
  OrderView,
  ReportSummaryView,
  SummaryQuery,
} from './order.schemas.ts'
import { listOrders } from './orders.query.ts'
import { summarizeOrders } from './summary.query.ts'

const tags = ['orders']
const config = { access: peopleAndPrograms('orders:read') }

/** What a seller sold (SP-2). */
export const orderRoutes: FastifyPluginAsyncTypebox = async function orders(app) {
  app.get(
    '/api/v1/orders',
    {
      config,
      schema: {
        operationId: 'listOrders',
        summary: "Your company's transactions, newest first",
        tags,
        querystring: OrdersQuery,
        response: { 200: PageOf(ref(OrderView)), ...problems },
      },
    },
    (request) => listOrders(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/orders/choices',
    {
      config,
      schema: {
        operationId: 'listOrderChoices',
        summary: 'What your transactions can be narrowed by',
        tags,
        querystring: ChoicesQuery,
        response: { 200: ref(OrderChoicesView), ...problems },
      },
    },
    (request) => listChoices(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/orders/export',
    {
      config: { ...config, rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'exportOrders',
        summary: "Your company's transactions as CSV (RFC 4180, UTF-8) or as a workbook",
        tags,
        querystring: ExportQuery,
        response: {
          200: {
            description: 'A file; one that was cut off on the way ends without its last chunk',
            content: Object.fromEntries(
              ['text/csv', orderFiles.xlsx.type].map((type) => [type, { schema: Type.String() }]),
            ),
          },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...filter } = request.query
      const stream = await exportOrders(ctxOf(request), filter, format)
      return reply
        .type(orderFiles[format].type)
        .header('content-disposition', `attachment; filename="orders.${format}"`)
        .send(stream as never)
    },
  )

  app.get(
    '/api/v1/orders/:id',
    {
      config,
      schema: {
        operationId: 'getOrder',
        summary: 'One transaction, with its history and what was frozen',
        tags,
        params: IdParams,
        response: { 200: ref(OrderDetailView), ...problems },
      },
    },
    (request) => getOrder(ctxOf(request), request.params.id),
  )

  app.get(
    '/api/v1/reports/summary',
    {
      config,
      schema: {
        operationId: 'getReportSummary',
        summary: 'Totals of your transactions over a span of days, beside the span before',
        tags,
        querystring: SummaryQuery,
        response: { 200: ref(ReportSummaryView), ...problems },
      },
    },
    (request) => summarizeOrders(ctxOf(request), request.query),
  )
}
