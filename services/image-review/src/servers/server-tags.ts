import type { PlatformCloud } from '../platform/platform-cloud.ts'
import type { AccessServer } from './access-server.entity.ts'

/** The tag by which the janitor finds every server of this installation (RV-8). */
export const installationTag = 'emporium-review'
/** The tag that names the row of a server. */
export const serverTag = 'emporium-server'
/** The tag that names the case of a server. */
export const caseTag = 'emporium-case'

/** The tags that a server is launched with. */
export const tagsOf = (
  { installation }: Pick<PlatformCloud, 'installation'>,
  { id, caseId }: AccessServer,
): Record<string, string> => ({
  [installationTag]: installation,
  [caseTag]: caseId,
  [serverTag]: id,
})
