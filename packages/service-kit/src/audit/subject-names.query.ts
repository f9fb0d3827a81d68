import { subjectKindOf } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import type { AuditEntry } from './audit-entry.entity.ts'

/**
 * How the things of a service are called, by their kind: a query for `id` and `name` of those whose ids, as text, are in
 * `$1`.
 */
export type SubjectNames = Readonly<Record<string, string>>

/** The things that entries are about, by the names that they have now; one question for each kind (RV-7). */
export async function namesOf(
  db: EntityManager,
  entries: readonly Pick<AuditEntry, 'subjectKind' | 'subjectId'>[],
  names: SubjectNames,
): Promise<(entry: Pick<AuditEntry, 'subjectKind' | 'subjectId'>) => string | null> {
  const known = new Map<string, string>()
  for (const [kind, sql] of Object.entries(names)) {
    const ids = entries
      .filter(({ subjectKind }) => subjectKindOf(subjectKind) === kind)
      .flatMap(({ subjectId }) => subjectId ?? [])
    if (ids.length === 0) continue
    const rows = await db.query<{ id: string; name: string | null }[]>(sql, [[...new Set(ids)]])
    for (const { id, name } of rows) if (name) known.set(`${kind} ${id}`, name)
  }
  return ({ subjectKind, subjectId }) =>
    known.get(`${subjectKindOf(subjectKind)} ${subjectId}`) ?? null
}
