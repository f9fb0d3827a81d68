import {
  authorize,
  forbidden,
  requireRevision,
  type Ctx,
  type EditedRevision,
  type Tx,
} from '@emporium/service-kit'
import { casePolicy } from '../cases/case.policy.ts'
import { seenCase } from '../cases/view-case.query.ts'
import { CaseDraft, type DraftKind } from './case-draft.entity.ts'
import type { SaveDraftBody } from './case-draft.schemas.ts'

/** Whose draft of what. */
type DraftKey = Pick<CaseDraft, 'caseId' | 'accountId' | 'kind'>

/** Two windows of one person save after each other, also when there is no row to lock yet. */
async function lockDraft(tx: Tx, key: DraftKey): Promise<CaseDraft | null> {
  const name = `draft ${key.caseId} ${key.accountId} ${key.kind}`
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
  return tx.find(CaseDraft, key)
}

const isEmpty = ({ text, reasons, findings }: SaveDraftBody) =>
  !findings &&
  !text.trim() &&
  reasons.every((reason) => !reason.code && !reason.text.trim() && !reason.field)

/**
 * Keeps what a reviewer has written so far; with nothing in it the draft is gone (RV-7). Who wrote on elsewhere meanwhile
 * is told so by the revision. Null when there is no draft any more.
 */
export async function saveDraft(
  ctx: Ctx,
  { caseId, kind }: { caseId: string; kind: DraftKind },
  edited: EditedRevision,
  body: SaveDraftBody,
): Promise<CaseDraft | null> {
  const { actor } = ctx
  authorize(casePolicy, actor, 'draft', await seenCase(ctx, caseId))
  if (actor.kind !== 'account') throw forbidden()
  const key = { caseId, accountId: actor.id, kind }
  return ctx.transaction(async (tx) => {
    const before = await lockDraft(tx, key)
    requireRevision(edited, before?.revision ?? 0)
    if (isEmpty(body)) {
      await tx.manager.delete(CaseDraft, key)
      return null
    }
    const savedAt = new Date(Math.max(ctx.now().getTime(), (before?.revision ?? 0) + 1))
    const { text, reasons, findings = null, findingId = null } = body
    const saved = { text, reasons, findings, findingId, savedAt }
    return tx.save(Object.assign(new CaseDraft(), key, saved))
  })
}

/** What was written is sent: the draft is gone with it, on every device. */
export async function forgetDraft(tx: Tx, key: DraftKey): Promise<void> {
  await tx.manager.delete(CaseDraft, key)
}
