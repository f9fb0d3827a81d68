import type { Ctx } from '../context.ts'
import type { AuditEntry } from './audit-entry.entity.ts'
import { entriesThatFit } from './audit-entries.query.ts'
import type { AuditFilter } from './audit.schemas.ts'

/** Entries that are in memory at a time. */
const batch = 1_000

/** The entries that fit, oldest first, batch by batch: a long chain needs no more memory than a short one. */
export async function* readChain(
  ctx: Pick<Ctx, 'db'>,
  filter: AuditFilter = {},
): AsyncGenerator<AuditEntry[]> {
  let last = 0
  for (;;) {
    const entries = await entriesThatFit(ctx, filter)
      .andWhere('entry.number > :last', { last })
      .orderBy('entry.number', 'ASC')
      .limit(batch)
      .getMany()
    if (entries.length === 0) return
    yield entries
    last = entries.at(-1)?.number ?? last
  }
}
