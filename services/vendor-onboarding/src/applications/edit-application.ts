import { authorize, requireRevision, type Ctx, type EditedRevision } from '@emporium/service-kit'
import { fillIn } from '../application-forms/fill-in.ts'
import type { ApplicationBody } from '../application-forms/application-form.schemas.ts'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import { requireWellFormed } from '../application-forms/application-form.rules.ts'

/** Keeps what the applicant wrote, unless another window wrote first (ON-6). */
export function editApplication(
  ctx: Ctx,
  { id, revision }: { id: string; revision: EditedRevision },
  written: ApplicationBody,
) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, 'edit', found)
    const before = found.revision
    const content = fillIn(written, found.content)
    found.edit(content, ctx.now())
    requireRevision(revision, before)
    requireWellFormed(content)
    return tx.save(found)
  })
}
