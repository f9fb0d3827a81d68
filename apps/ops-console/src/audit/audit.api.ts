import type { AuditChainView, AuditEntryView } from '@emporium/api-client'
import { saveFile } from '@emporium/ui'
import { api, bodyOf } from '../api.ts'
import { services, type ServiceName } from '../operations/operations.api.ts'
import { mergePages, type MergeCursor } from '../paging/merge-pages.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** An entry, and the service that keeps it. */
export type AuditEntry = AuditEntryView & { service: ServiceName }

/** What the audit is narrowed by; instants. */
export type AuditFilter = { q?: string; since?: string; until?: string }

/** The forms in which the audit is taken home. */
export const auditForms = ['csv', 'jsonl'] as const
export type AuditForm = (typeof auditForms)[number]

// Every service has the same paths with the same answers, so the types of one stand for all.
const pathsOf = (service: ServiceName) => {
  const home = `/api/v1/operations/${service}/audit-entries`
  return {
    list: home as '/api/v1/operations/identity/audit-entries',
    export: `${home}/export` as '/api/v1/operations/identity/audit-entries/export',
    verification:
      `${home}/verification` as '/api/v1/operations/identity/audit-entries/verification',
  }
}

const keys = {
  all: ['audit'] as const,
  list: (service: ServiceName | null, filter: AuditFilter) =>
    ['audit', 'list', service ?? '', { ...filter }] as const,
}

async function entriesOf(service: ServiceName, filter: AuditFilter, cursor: string | undefined) {
  const query = { ...filter, ...(cursor ? { cursor } : {}) }
  const page = await bodyOf(api.GET(pathsOf(service).list, { params: { query } }))
  return { ...page, items: page.items.map((entry): AuditEntry => ({ ...entry, service })) }
}

/** What operations did, newest first, in one service or in all (RV-7). */
export function useAuditTrail(service: () => ServiceName | null, filter: () => AuditFilter) {
  return usePages<AuditEntry, MergeCursor<AuditEntry>>(
    () => keys.list(service(), filter()),
    (from) => {
      const wanted = service()
      const sources = (wanted ? [wanted] : services).map(
        (one) => [one, (cursor: string | undefined) => entriesOf(one, filter(), cursor)] as const,
      )
      const load = Object.fromEntries(sources)
      return mergePages({ load, at: ({ at }) => at, size: 30 }, from)
    },
  )
}

/** The bytes of one service's entries; those behind others come without the line that names the columns. */
async function exportOf(service: ServiceName, form: AuditForm, filter: AuditFilter) {
  const query = { ...filter, format: form }
  const call = api.GET(pathsOf(service).export, { params: { query }, parseAs: 'text' })
  return (await bodyOf(call)) as unknown as string
}

const withoutTitle = (csv: string) => csv.slice(csv.indexOf('\n') + 1)

/**
 * Takes the entries home, of one service or of all in one file: one chain behind the other, each line with its service,
 * so that each can still be reckoned.
 */
export function useExportAudit() {
  return useVerb({
    say: async ({
      service,
      form,
      filter,
    }: {
      service: ServiceName | null
      form: AuditForm
      filter: AuditFilter
    }) => {
      const parts: string[] = []
      for (const one of service ? [service] : services) {
        const text = await exportOf(one, form, filter)
        parts.push(form === 'csv' && parts.length > 0 ? withoutTitle(text) : text)
      }
      saveFile(
        new Blob(parts, { type: 'text/plain' }),
        `audit${service ? `-${service}` : ''}.${form}`,
      )
    },
    touches: [],
  })
}

/** How the chain of a service stands. */
export type Chain = AuditChainView & { service: ServiceName }

/** Has the chains of all services reckoned anew. */
export function useVerifyChains(done: (chains: Chain[]) => void) {
  return useVerb({
    say: (_said: null) =>
      Promise.all(
        services.map(async (service): Promise<Chain> => {
          const chain = await bodyOf(api.GET(pathsOf(service).verification))
          return { ...chain, service }
        }),
      ),
    touches: [],
    done,
  })
}
