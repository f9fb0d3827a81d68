import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import type { ApplicationView } from './application.schemas.ts'
import { viewApplication } from './view-application.query.ts'

/** One application, for its applicant and operations (ON-6). */
export async function getApplication(ctx: Ctx, id: string): Promise<ApplicationView> {
  const found = await ctx.db.findOneBy(Application, { id })
  if (!found) throw notFound()
  authorize(applicationPolicy, ctx.actor, 'see', found)
  return viewApplication(ctx, found)
}
