import {
  ruleIds,
  ruleSetVersion,
  ruleSeverities,
  systemRuleId,
  systemRuleIds,
  wordsOfFinding,
} from '@emporium/domain'
import { newId, type Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Finding } from '../findings/finding.entity.ts'
import { withFormerIds } from '../findings/former-ids.ts'
import type { CheckReport } from './read-report.ts'

type Broken = CheckReport['broken'][number]

/** The places in a row; how many more there are is a number, which needs no words. */
function placesOf({ places, more }: Broken): string {
  const told = places.map(({ subject, detail }) => (detail ? `${subject} (${detail})` : subject))
  return [...told, ...(more > 0 ? [`+${more}`] : [])].join(', ')
}

function findingOf(broken: Broken, caseId: string, now: Date): Finding {
  const ruleId = systemRuleId(broken.rule)
  const facts = { places: placesOf(broken) }
  const { seen: evidence, ...words } = wordsOfFinding({ ruleId, facts }, 'en')
  return Object.assign(new Finding(), {
    id: newId(),
    caseId,
    ruleId,
    pointer: '#/image',
    facts,
    ...words,
    evidence,
    severity: ruleSeverities[ruleId],
    isChecked: true,
    position: ruleIds.indexOf(ruleId),
    ruleSetVersion,
    at: now,
  })
}

/** What the image checker found takes the place of what it found on an earlier server of the case (RV-8). */
export async function keepSystemFindings(
  tx: Tx,
  caseId: string,
  { broken }: CheckReport,
  now: Date,
): Promise<void> {
  const fresh = await withFormerIds(
    tx,
    caseId,
    broken.map((one) => findingOf(one, caseId, now)),
  )
  await tx.manager.delete(Finding, { caseId, ruleId: In(systemRuleIds) })
  await tx.manager.save(fresh)
}
