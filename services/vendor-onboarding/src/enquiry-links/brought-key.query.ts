import type { EntityManager } from 'typeorm'
import type { Enquiry } from '../enquiries/enquiry.entity.ts'
import { hashOfToken } from '../enquiries/enquiry-token.ts'
import { EnquiryLink } from './enquiry-link.entity.ts'

/** Which secret of a visitor was brought: the one shown when asking, one from a mail, or none that fits. */
export type BroughtKey = 'shown' | 'mailed' | null

/** Which key to this conversation a token is (ON-9). */
export async function broughtKey(
  db: EntityManager,
  { id: enquiryId, tokenHash }: Pick<Enquiry, 'id' | 'tokenHash'>,
  token: string | undefined,
): Promise<BroughtKey> {
  if (!token || tokenHash === null) return null
  const brought = hashOfToken(token)
  if (brought === tokenHash) return 'shown'
  const isMailed = await db.existsBy(EnquiryLink, { enquiryId, tokenHash: brought })
  return isMailed ? 'mailed' : null
}
