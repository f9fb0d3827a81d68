import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Service } from '@emporium/events'
import { Type } from 'typebox'
import { nameOf } from '../http/operation-name.ts'
import { ctxOf } from '../http/request-context.ts'
import { PageOf, problems, ref } from '../http/schemas.ts'
import { listAuditEntries } from './audit-entries.query.ts'
import { AuditEntryView, AuditExportQuery, AuditQuery, ChainView } from './audit.schemas.ts'
import { exportEntries, type AuditForm } from './export-entries.ts'
import type { SubjectNames } from './subject-names.query.ts'
import { verifyChain } from './verify-chain.ts'

const tags = ['audit']
const config = { access: { staff: ['admin'] } } as const
/** Whoever reads all of it reads the whole table. */
const seldom = { ...config, rateLimit: { max: 10, timeWindow: '1 minute' } } as const
const types: Record<AuditForm, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

/** What operations did in a service, for good (RV-7): read, taken home, and proven whole. Admins only. */
export const auditRoutes = (service: Service, names: SubjectNames): FastifyPluginAsyncTypebox =>
  async function audit(app) {
    const path = `/api/v1/operations/${service}/audit-entries`
    const name = nameOf(service)
    app.get(
      path,
      {
        config,
        schema: {
          operationId: `list${name}AuditEntries`,
          tags,
          summary: `What operations did in ${service}, newest first`,
          querystring: AuditQuery,
          response: { 200: PageOf(ref(AuditEntryView)), ...problems },
        },
      },
      (request) => listAuditEntries(ctxOf(request), request.query, names),
    )

    app.get(
      `${path}/export`,
      {
        config: seldom,
        schema: {
          operationId: `export${name}AuditEntries`,
          tags,
          summary: 'The same as CSV (RFC 4180) or JSON Lines, oldest first',
          querystring: AuditExportQuery,
          response: {
            200: {
              description: 'A file',
              content: {
                'text/csv': { schema: Type.String() },
                'application/jsonl': { schema: Type.String() },
              },
            },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const { format = 'csv', ...filter } = request.query
        const stream = await exportEntries(ctxOf(request), filter, { service, form: format })
        return reply
          .type(types[format])
          .header('content-disposition', `attachment; filename="audit-${service}.${format}"`)
          .send(stream as never)
      },
    )

    app.get(
      `${path}/verification`,
      {
        config: seldom,
        schema: {
          operationId: `verify${name}AuditChain`,
          tags,
          summary: 'Whether the entries are as they were written, reckoned from the first',
          response: { 200: ref(ChainView), ...problems },
        },
      },
      (request) => verifyChain(ctxOf(request)),
    )
  }
