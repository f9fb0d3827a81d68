import type { Ctx } from '@emporium/service-kit'
import { LessThan } from 'typeorm'
import { CaseDraft } from './case-draft.entity.ts'

/** Days after which nobody comes back to what they began to write. */
const keptDays = 90

/** Drafts that were left behind go: what is not sent is nobody's record (RV-7). */
export async function sweepDrafts(ctx: Ctx): Promise<void> {
  const savedAt = LessThan(new Date(ctx.now().getTime() - keptDays * 24 * 60 * 60_000))
  await ctx.db.delete(CaseDraft, { savedAt })
}
