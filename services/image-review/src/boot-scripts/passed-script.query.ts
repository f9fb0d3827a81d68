import type { Listing } from '@emporium/events'
import type { EntityManager } from 'typeorm'
import { ReviewCase } from '../cases/case.entity.ts'
import { BootScriptRunRow } from './boot-script-run.entity.ts'

/** The boot script that ran through in the round before, if this round is of the very same image (RV-2). */
export async function passedScript(
  manager: EntityManager,
  previousCaseId: string | null,
  { image }: Listing,
): Promise<BootScriptRunRow | null> {
  if (!previousCaseId || !image?.hasBootScript) return null
  const before = await manager.findOneByOrFail(ReviewCase, { id: previousCaseId })
  const old = before.listing.image?.source
  if (old?.imageId !== image.source.imageId || old.regionId !== image.source.regionId) return null
  const run = await manager.findOne(BootScriptRunRow, {
    where: { caseId: previousCaseId },
    order: { uploadedAt: 'DESC' },
  })
  return run?.isOver && run.lastExitCode === 0 ? run : null
}
