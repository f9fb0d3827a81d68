/** One page of a list with cursors. */
type Page<Item> = { items: Item[]; nextCursor: string | null }

/** Where one of the lists stands: from where it goes on, null at its end, and what was loaded and not shown yet. */
type Standing<Item> = { cursor: string | null | undefined; left: Item[] }

/** Where a list that is merged from several stands. */
export type MergeCursor<Item> = Record<string, Standing<Item>>

/** A list that is merged from several, each of which brings its newest first. */
export type Merging<Item> = {
  load: Record<string, (cursor: string | undefined) => Promise<Page<Item>>>
  /** What the lists are sorted by, falling: an instant. */
  at: (item: Item) => string
  /** Items of a page. */
  size: number
}

/** Loads what the lists need so that the newest of all is known: none may be used up before its end. */
async function refill<Item>({ load }: Merging<Item>, standing: MergeCursor<Item>): Promise<void> {
  const empty = Object.entries(standing).filter(
    ([, { cursor, left }]) => left.length === 0 && cursor !== null,
  )
  await Promise.all(
    empty.map(async ([name, { cursor }]) => {
      const page = await load[name]?.(cursor ?? undefined)
      standing[name] = { cursor: page?.nextCursor ?? null, left: [...(page?.items ?? [])] }
    }),
  )
}

/** The next page of the merged list, and where it goes on; null at the end of all. */
export async function mergePages<Item>(
  merging: Merging<Item>,
  from: MergeCursor<Item> | undefined,
): Promise<{ items: Item[]; nextCursor: MergeCursor<Item> | null }> {
  const names = Object.keys(merging.load)
  const standing: MergeCursor<Item> = Object.fromEntries(
    names.map((name) => {
      const { cursor, left } = from?.[name] ?? { cursor: undefined, left: [] }
      return [name, { cursor, left: [...left] }]
    }),
  )
  const items: Item[] = []
  const headOf = (name: string) => standing[name]?.left[0]
  while (items.length < merging.size) {
    await refill(merging, standing)
    const [newest] = names
      .filter((name) => headOf(name) !== undefined)
      .toSorted((a, b) => (merging.at(headOf(b)!) < merging.at(headOf(a)!) ? -1 : 1))
    const next = newest === undefined ? undefined : standing[newest]?.left.shift()
    if (next === undefined) break
    items.push(next)
  }
  const hasMore = Object.values(standing).some(({ cursor, left }) => cursor !== null || left.length)
  return { items, nextCursor: hasMore ? standing : null }
}
