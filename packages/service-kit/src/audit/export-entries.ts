import { Readable } from 'node:stream'
import type { Service } from '@emporium/events'
import type { Ctx } from '../context.ts'
import { csvLine } from '../http/csv.ts'
import type { AuditEntry } from './audit-entry.entity.ts'
import { presentEntry } from './audit-entries.query.ts'
import type { AuditFilter, SealedEntry } from './audit.schemas.ts'
import { readChain } from './read-chain.ts'

/** An entry, and the service whose chain it belongs to: files of several services can be put one behind the other. */
type Exported = SealedEntry & { service: Service }

const columns: readonly [string, (entry: Exported) => string | null][] = [
  ['Service', ({ service }) => service],
  ['Number', ({ number }) => String(number)],
  ['Time (UTC)', ({ at }) => at],
  ['Actor kind', ({ actor }) => actor.kind],
  ['Actor ID', ({ actor }) => actor.id],
  ['Actor', ({ actor }) => actor.name],
  ['Verb', ({ verb }) => verb],
  ['Subject kind', ({ subjectKind }) => subjectKind],
  ['Subject ID', ({ subjectId }) => subjectId],
  ['From', ({ from }) => from],
  ['To', ({ to }) => to],
  ['Reason', ({ reason }) => reason],
  ['Details', ({ details }) => details],
  ['Correlation ID', ({ correlationId }) => correlationId],
  ['Previous hash', ({ previousHash }) => previousHash],
  ['Hash', ({ hash }) => hash],
]

/** How entries are written in a file, and what stands above them. */
const forms = {
  csv: {
    head: csvLine(columns.map(([title]) => title)),
    line: (entry: Exported) => csvLine(columns.map(([, read]) => read(entry))),
  },
  jsonl: { head: '', line: (entry: Exported) => `${JSON.stringify(entry)}\n` },
}

/** The forms in which the audit is taken home. */
export type AuditForm = keyof typeof forms

/** The audit as CSV (RFC 4180) or JSON Lines, oldest first, batch by batch (RV-7). */
export async function exportEntries(
  ctx: Ctx,
  filter: AuditFilter,
  { service, form }: { service: Service; form: AuditForm },
): Promise<Readable> {
  const { head, line } = forms[form]
  const batches = readChain(ctx, filter)
  const write = (entries: readonly AuditEntry[]) =>
    entries.map((entry) => line({ service, ...presentEntry(entry) })).join('')
  // The first rows are read before the answer begins: a refusal must still be a problem document.
  const first = await batches.next()
  const pieces = async function* () {
    yield head + write(first.done ? [] : first.value)
    for await (const entries of batches) yield write(entries)
  }
  return Readable.from(pieces())
}
