import type { FaultParams } from '@emporium/domain'
import type { MessageParameters } from '../mails/message.ts'

/** Why something failed: as somebody wrote it, or by a code that has words in every language. */
export type Why = { reason: string; fault?: { code: string; params: FaultParams } }

/** The parameters of a message that says why: by the code where there is one, so that each reader has the own words. */
export const whyOf = ({ reason, fault }: Why): MessageParameters =>
  fault ? { fault: JSON.stringify(fault) } : { reason }
