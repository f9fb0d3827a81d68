import type { FastifyContextConfig, FastifyRequest } from 'fastify'
import { isForStaff } from '../auth/access.ts'
import { canonicalJson } from './canonical-json.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Whether what operations does by this route is audited; without it, what is for operations alone is. `false` for
     * what changes nothing that matters to others, `true` where sellers and operations write by the same route.
     */
    audited?: boolean
  }
}

/** What somebody of operations does by a request: its name, to what, and what they said (RV-7). */
export type Operation = {
  id: string
  subjectKind: string
  subjectId: string | null
  reason: string | null
  /** What was said with it, as canonical JSON. */
  details: string | null
  /** Whether the audit has it: a request has one entry for itself, however many transactions it takes. */
  isNoted: boolean
}

/** Longer texts are kept where they belong; the audit has their beginning. */
const longest = 500

/** What was said, with long texts shortened. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > longest ? `${value.slice(0, longest)}…` : value
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]))
}

function saidIn(body: unknown): { reason: string | null; details: string | null } {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { reason: null, details: null }
  const { reason, ...rest } = body as Record<string, unknown>
  return {
    reason: typeof reason === 'string' ? reason : null,
    details: Object.keys(rest).length > 0 ? canonicalJson(shortened(rest)) : null,
  }
}

/** The thing that an address names: `/api/v1/review-cases/:id/claim` is about one of `review-cases`. */
function subjectOf(url: string, params: unknown): Pick<Operation, 'subjectKind' | 'subjectId'> {
  const parts = url.split('/')
  const at = parts.findIndex((part) => part.startsWith(':'))
  const name = at < 0 ? '' : (parts[at]?.slice(1) ?? '')
  const id = (params as Record<string, string> | undefined)?.[name]
  return { subjectKind: parts.at(at < 0 ? -1 : at - 1) ?? '', subjectId: id ?? null }
}

const reads = new Set(['GET', 'HEAD'])

/** Whether the audit keeps what operations does by a route (RV-7). */
export const isAuditedRoute = (
  methods: readonly string[],
  { access, audited = isForStaff(access) }: FastifyContextConfig,
): boolean => audited && methods.some((method) => !reads.has(method))

const operations = new WeakMap<FastifyRequest, Operation>()

/** Whether a request is one of operations that the audit keeps. */
function isKept({ actor, method, routeOptions }: FastifyRequest): boolean {
  return (
    isAuditedRoute([method], routeOptions.config) &&
    actor.kind === 'account' &&
    actor.staffRoles.length > 0
  )
}

/** What somebody of operations does by this request; null for what others do, and for reading. */
export function operationOf(request: FastifyRequest): Operation | null {
  if (!isKept(request)) return null
  const known = operations.get(request)
  if (known) return known
  const { schema, url = '' } = request.routeOptions
  const operation: Operation = {
    id: (schema as { operationId?: string } | undefined)?.operationId ?? url,
    ...subjectOf(url, request.params),
    ...saidIn(request.body),
    isNoted: false,
  }
  operations.set(request, operation)
  return operation
}
