import type { Tx } from '@emporium/service-kit'
import { Finding } from './finding.entity.ts'

const keyOf = ({ ruleId, pointer }: Finding) => `${ruleId} ${pointer}`

/**
 * What is found again at the same field by the same rule is the same finding: a verdict that names it and a conversation
 * about it go on (RV-7).
 */
export async function withFormerIds(
  tx: Tx,
  caseId: string,
  fresh: readonly Finding[],
): Promise<Finding[]> {
  const former = await tx.manager.findBy(Finding, { caseId })
  const ids = new Map(former.map((finding) => [keyOf(finding), finding.id]))
  return fresh.map((finding) =>
    Object.assign(finding, { id: ids.get(keyOf(finding)) ?? finding.id }),
  )
}
