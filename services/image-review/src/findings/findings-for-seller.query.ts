import type { RuleId } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import type { ReviewCase } from '../cases/case.entity.ts'
import type { Finding } from './finding.entity.ts'

const nameRules: ReadonlySet<string> = new Set<RuleId>(['name-duplicate', 'name-look-alike'])
/** The product that a finding names. */
const namedIn = ({ ruleId, facts }: Finding) =>
  nameRules.has(ruleId) ? String(facts['other'] ?? '') : null

/** The findings without those that name what another vendor has not brought to the shelf yet: that is its own affair (RV-8). */
export async function findingsForSeller(
  manager: EntityManager,
  { vendorId }: Pick<ReviewCase, 'vendorId'>,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const named = findings.flatMap((finding) => namedIn(finding) ?? [])
  if (named.length === 0) return [...findings]
  const rows = await manager.query<{ name: string }[]>(
    `SELECT DISTINCT product_name AS name FROM review_cases
     WHERE product_name = ANY($1) AND (status = 'on_shelf' OR vendor_id = $2)`,
    [named, vendorId],
  )
  const known = new Set(rows.map(({ name }) => name))
  return findings.filter((finding) => {
    const name = namedIn(finding)
    return name === null || known.has(name)
  })
}
