import { limits } from '@emporium/domain'
import type { SelectQueryBuilder } from 'typeorm'
import type { Ctx } from '../context.ts'
import { decodeCursor, pageOf, unknownCursor, type Page } from '../http/pages.ts'
import { AuditEntry } from './audit-entry.entity.ts'
import { sayEntry } from './chain.ts'
import type { AuditEntryView, AuditFilter, AuditQuery, SealedEntry } from './audit.schemas.ts'
import { namesOf, type SubjectNames } from './subject-names.query.ts'

/** An entry as it is taken home. */
export function presentEntry(entry: AuditEntry): SealedEntry {
  const { previousHash, hash, ...facts } = entry
  return { ...sayEntry(facts), previousHash, hash }
}

/** Signs that LIKE would take for others stand for themselves. */
const literally = (text: string) => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

/** Entries as far as they fit the filter. */
export function entriesThatFit(
  { db }: Pick<Ctx, 'db'>,
  { actorId, subjectId, verb, q, since, until }: AuditFilter,
): SelectQueryBuilder<AuditEntry> {
  const query = db.createQueryBuilder(AuditEntry, 'entry')
  for (const [field, value] of Object.entries({ actorId, subjectId, verb }))
    if (value) query.andWhere(`entry.${field} = :${field}`, { [field]: value })
  if (since) query.andWhere('entry.at >= :since', { since })
  if (until) query.andWhere('entry.at < :until', { until })
  if (q)
    query.andWhere(
      `concat_ws(' ', entry.actorName, entry.verb, entry.subjectId, entry.reason, entry.details) ILIKE :q`,
      { q: literally(q) },
    )
  return query
}

/** The number that a cursor carries; a made-up one is an invalid request. */
function numberIn(cursor: string | undefined): number | null {
  const after = decodeCursor(cursor)
  if (!after) return null
  const number = Number(after.key)
  if (Number.isSafeInteger(number)) return number
  throw unknownCursor()
}

/** The audit of a service, newest first (RV-7). */
export async function listAuditEntries(
  ctx: Ctx,
  filter: AuditQuery,
  names: SubjectNames,
): Promise<Page<AuditEntryView>> {
  const { limit = limits.pageSize, cursor } = filter
  const query = entriesThatFit(ctx, filter)
    .orderBy('entry.number', 'DESC')
    .limit(limit + 1)
  const before = numberIn(cursor)
  if (before !== null) query.andWhere('entry.number < :before', { before })
  const entries = await query.getMany()
  const nameOf = await namesOf(ctx.db, entries, names)
  return pageOf(
    entries,
    limit,
    ({ number }) => ({ key: String(number), id: '' }),
    (entry) => ({ ...presentEntry(entry), subjectName: nameOf(entry) }),
  )
}
