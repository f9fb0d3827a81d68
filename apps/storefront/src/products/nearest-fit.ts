import type { StorefrontVersionView } from '@emporium/api-client'
import { fittingChoice, type BuyChoice } from './use-buy-choice.ts'

/** A part of a choice that cannot be had. */
export type Misfit = keyof BuyChoice

const parts: readonly Misfit[] = ['versionId', 'regionId', 'instanceType', 'network']
const isWhole = (choice: BuyChoice) => parts.every((part) => choice[part] !== '')
const changesOf = (choice: BuyChoice, wanted: BuyChoice) =>
  parts.filter((part) => choice[part] !== wanted[part])

/** What of a wish cannot be had: the version itself, or with this version the region, the size or the network (ST-2). */
export function misfitsOf(versions: readonly StorefrontVersionView[], wanted: BuyChoice): Misfit[] {
  const version = versions.find(({ id }) => id === wanted.versionId)
  return version ? changesOf(fittingChoice(version, wanted, versions), wanted) : ['versionId']
}

/**
 * The nearest that can be had instead: what keeps most of the wish; of two that keep as much the one of the wanted
 * version, else of the newest (ST-2). Null when no version can be had anywhere.
 */
export function nearestFit(
  versions: readonly StorefrontVersionView[],
  wanted: BuyChoice,
): BuyChoice | null {
  const possible = versions
    .map((version) => fittingChoice(version, wanted, versions))
    .filter(isWhole)
    .map((choice) => ({ choice, changes: changesOf(choice, wanted) }))
  const rank = ({ changes }: { changes: readonly Misfit[] }) =>
    changes.length * 2 + (changes.includes('versionId') ? 1 : 0)
  return possible.toSorted((a, b) => rank(a) - rank(b))[0]?.choice ?? null
}
