import type { AccessServer } from '../servers/access-server.entity.ts'

/** Where the picture of a page lies: the same for every try, so that none is left behind by a worker that died. */
export const screenshotKey = (
  { id, caseId }: Pick<AccessServer, 'id' | 'caseId'>,
  place: number,
): string => `cases/${caseId}/servers/${id}/${place}.png`
