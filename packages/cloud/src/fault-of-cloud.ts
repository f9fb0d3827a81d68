import { faultOf, type Fault } from '@emporium/domain'
import { quotedKinds, type CloudError } from './problems.ts'

/** What a failed call is, as people read it; the cloud's own words are quoted where they say more (IM-2, ST-3). */
export const faultOfCloud = ({ kind, action, said, message }: CloudError): Fault =>
  faultOf(`cloud-${kind}`, {
    ...(kind === 'missing_permission' ? { action: action ?? '' } : {}),
    ...(quotedKinds.includes(kind) ? { said: said ?? message } : {}),
  })
