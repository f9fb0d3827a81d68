import type { ProductRowView } from '@emporium/api-client'
import { productShelf, productVersion, reviewCase } from '@emporium/domain'

/** What a product's row needs to say where it stands. */
export type Standing = Pick<
  ProductRowView,
  'status' | 'versionStatus' | 'reviewStage' | 'reviewerName' | 'waitsForSeller'
>

/** The sentences that say where a product stands, who has it and what comes next (SP-1). */
export type Now =
  | 'draft'
  | 'queued'
  | 'boot_script'
  | 'script_runs'
  | 'question'
  | 'reviewer'
  | 'named'
  | 'production'
  | 'production_failed'
  | 'rejected'
  | 'asked'
  | 'listed'
  | 'removed'
  | 'retired'

function nowUnderReview({ reviewStage, reviewerName, waitsForSeller }: Standing): Now {
  if (reviewStage === null) return 'queued'
  if (reviewCase.can(reviewStage, 'passBootScript'))
    return waitsForSeller ? 'boot_script' : 'script_runs'
  if (reviewCase.can(reviewStage, 'finishProduction')) return 'production'
  if (reviewCase.can(reviewStage, 'retryProduction')) return 'production_failed'
  if (waitsForSeller) return 'question'
  return reviewerName ? 'named' : 'reviewer'
}

/** Of what is sold only an answered request can wait for the seller. */
const nowOnShelf = ({ waitsForSeller }: Standing): Now => (waitsForSeller ? 'asked' : 'listed')

/** Which sentence fits a product: its review, else its newest version, else the shelf. */
export function nowOf(standing: Standing): Now {
  const { status, versionStatus } = standing
  if (productVersion.can(versionStatus, 'withdraw')) return nowUnderReview(standing)
  const isRemoved = productShelf.can(status, 'list') && !productShelf.can(status, 'discard')
  if (productVersion.can(versionStatus, 'retire'))
    return isRemoved ? 'removed' : nowOnShelf(standing)
  if (productVersion.can(versionStatus, 'submit'))
    return versionStatus === productVersion.initial ? 'draft' : 'rejected'
  return 'retired'
}
