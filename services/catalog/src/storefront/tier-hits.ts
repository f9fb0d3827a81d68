import { betweenHits } from './trait-names.query.ts'

/** Where a product stands among what fits alike: the smaller, the earlier; the tier before the place. */
export type Standing = { rank: number; tier: number; place: number; id: string }

/** Hits as the database tells them: ids of 36 characters each, places with spaces between, traits with {@link betweenHits}. */
export type PackedHits = {
  rank: number
  tier: number
  total: number
  ids: string | null
  places: string | null
  traits: string | null
}

const idLength = 36
const between = String.fromCharCode(betweenHits)

/** The hits of one rank in one tier. They stay packed: of a thousand that were read, a page shows twenty. */
export class TierHits {
  readonly tier: number
  private placesRead: readonly number[] | null = null

  /** @param at which of the packed hits are meant; null for all */
  constructor(
    private readonly packed: PackedHits,
    private readonly at: readonly number[] | null = null,
  ) {
    this.tier = packed.tier
  }

  get size(): number {
    return this.at?.length ?? this.packed.total
  }

  /** The traits of the hits, a character each; those of several hits may stand in one text. */
  get traits(): readonly string[] {
    const all = this.packed.traits ?? ''
    if (!this.at) return [all]
    const each = all.split(between)
    return this.at.map((index) => each[index] ?? '')
  }

  get standings(): Standing[] {
    return this.indexes.map((index) => this.standing(index))
  }

  /** The first of the hits and those that stand level with the last of them, in no order. */
  first(count: number): Standing[] {
    const { places, indexes } = this
    const sorted = Float64Array.from(indexes, (index) => places[index] ?? 0).sort()
    const bound = sorted[count - 1] ?? Number.POSITIVE_INFINITY
    return indexes
      .filter((index) => (places[index] ?? 0) <= bound)
      .map((index) => this.standing(index))
  }

  /** Those hits whose traits fit. */
  narrowed(fits: (traits: string) => boolean): TierHits {
    const each = this.packed.traits?.split(between) ?? []
    return new TierHits(
      this.packed,
      this.indexes.filter((index) => fits(each[index] ?? '')),
    )
  }

  private get indexes(): readonly number[] {
    return this.at ?? Array.from({ length: this.packed.total }, (_none, index) => index)
  }

  private get places(): readonly number[] {
    this.placesRead ??= JSON.parse(
      `[${(this.packed.places ?? '').replaceAll(' ', ',')}]`,
    ) as number[]
    return this.placesRead
  }

  private standing(index: number): Standing {
    const { rank, tier, ids } = this.packed
    const id = (ids ?? '').slice(index * idLength, (index + 1) * idLength)
    return { rank, tier, place: this.places[index] ?? 0, id }
  }
}
