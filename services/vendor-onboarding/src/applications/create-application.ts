import type { AccountActor, Ctx } from '@emporium/service-kit'
import { fillIn } from '../application-forms/fill-in.ts'
import type { ApplicationBody } from '../application-forms/application-form.schemas.ts'
import { Application } from './application.entity.ts'
import { requireWellFormed } from '../application-forms/application-form.rules.ts'

/** Begins an application; one of an account is open at a time (ON-4). */
export function createApplication(ctx: Ctx, applicant: AccountActor, written: ApplicationBody) {
  return ctx.transaction(async (tx) => {
    const content = fillIn(written)
    requireWellFormed(content)
    return tx.save(Application.draft(applicant, content, ctx.now()))
  })
}
