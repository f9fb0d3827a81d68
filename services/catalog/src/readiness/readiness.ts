import type { ProductType } from '@emporium/domain'
import type { Draft } from '../drafts/draft.ts'
import type { FindingView } from '../drafts/draft.schemas.ts'
import { advice } from './advice.ts'
import { contradictions } from './contradictions.ts'
import { missing } from './missing.ts'

/** What the rules look at. */
export type Readable = {
  type: ProductType
  draft: Draft
  /** Version numbers of the product's other versions. */
  takenVersions: readonly string[]
  /** Sides of the logo as it was sent, if there is one. */
  logoPixels: { width: number; height: number } | null
}

/** What stands in the way of submitting, then what is worth a look before; empty when all is well (IM-9, RV-8). */
export function readinessOf(readable: Readable): FindingView[] {
  return [...missing(readable), ...contradictions(readable), ...advice(readable)]
}

/** Whether it can be submitted. */
export const isReady = (findings: readonly FindingView[]): boolean =>
  !findings.some(({ severity }) => severity === 'error')
