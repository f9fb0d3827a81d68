/** One kind of figure in a chart: what it is called, and how it is drawn. */
export type Series = { key: string; label: string; fill: string }
/** One place on the axis, with its figures by the keys of the series. */
export type Point = { label: string; values: Readonly<Record<string, number>> }

/** The figure at the top of the axis: the largest, rounded up to one that people like to read. */
export function topOf(largest: number): number {
  if (largest <= 4) return 4
  const step = 10 ** Math.floor(Math.log10(largest))
  const tops = [1, 2, 5, 10].map((factor) => factor * step)
  return tops.find((top) => top >= largest) ?? largest
}
