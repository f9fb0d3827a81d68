import { checkListing, isReady, faultOfFinding } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import type { Draft } from '../drafts/draft.ts'
import type { Product } from '../products/product.entity.ts'
import { readableOf } from '../readiness/readable.ts'
import { filesOfDraft } from '../submissions/read-draft.query.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import { proposalNotReady } from './change-request.problems.ts'

/** The listing with the proposed fields follows the rules that a submission is held against (SA-3, RV-8). */
export async function assertProposal(
  tx: Tx,
  product: Product,
  listed: ProductVersion,
  proposal: Partial<Draft>,
): Promise<void> {
  const draft = { ...listed.draft, ...proposal }
  const files = await filesOfDraft(tx.manager, { draft })
  const findings = checkListing(readableOf(product.type, draft, files, {}))
  if (isReady(findings)) return
  throw proposalNotReady({
    errors: findings
      .filter(({ severity }) => severity === 'blocking')
      .map((finding) => ({
        ...faultOfFinding(finding),
        pointer: finding.pointer.replace('#/', '#/changes/'),
      })),
  })
}
