import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, PageOf, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { exportOrders } from './export-orders.ts'
import {
  ExportQuery,
  OrdersQuery,
  OrderView,
  ReportSummaryView,
  SummaryQuery,
} from './order.schemas.ts'
import { listOrders, visibleVendors } from './orders.query.ts'
import { summarizeOrders } from './summary.query.ts'

const tags = ['orders']

/** What a seller sold (SP-2). */
export const orderRoutes: FastifyPluginAsyncTypebox = async function orders(app) {
  app.get(
    '/api/v1/orders',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'listOrders',
        summary: "Your company's transactions, newest first",
        tags,
        querystring: OrdersQuery,
        response: { 200: PageOf(ref(OrderView)), ...problems },
      },
    },
    async (request) => listOrders(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/orders/export',
    {
      config: { access: 'account_or_client', rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'exportOrders',
        summary: "Your company's transactions as CSV (RFC 4180, UTF-8)",
        tags,
        querystring: ExportQuery,
        response: {
          200: { description: 'CSV', content: { 'text/csv': { schema: Type.String() } } },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { format: _, ...filter } = request.query
      visibleVendors(request.actor, filter.vendorId)
      const stream = await exportOrders(ctxOf(request), filter)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="orders.csv"')
        .send(stream as never)
    },
  )

  app.get(
    '/api/v1/reports/summary',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'getReportSummary',
        summary: 'Totals of your transactions over a span of days',
        tags,
        querystring: SummaryQuery,
        response: { 200: ref(ReportSummaryView), ...problems },
      },
    },
    async (request) => summarizeOrders(ctxOf(request), request.query),
  )
}
