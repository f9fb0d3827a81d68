import { notFound, type Ctx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { AccessServer } from '../servers/access-server.entity.ts'
import { screenshotKey } from './screenshot-key.ts'

type Wanted = { id: string; serverId: string; place: number }

/** The key of a picture that the desk may see; 404 where there is none, or for whom it is none (RV-8). */
export async function screenshotFor(ctx: Ctx, { id, serverId, place }: Wanted): Promise<string> {
  const subject = await ctx.db.findOneBy(ReviewCase, { id })
  if (!subject || !casePolicy.noteInternally(ctx.actor, subject)) throw notFound()
  const server = await ctx.db.findOneBy(AccessServer, { id: serverId, caseId: id })
  const screenshot = server?.probes[place]?.screenshot
  if (!server || !screenshot || screenshot.fault) throw notFound()
  return screenshotKey(server, place)
}
