import { describe, expect, it } from 'vitest'
import { mergePages, type MergeCursor } from './merge-pages.ts'

type Item = { at: string }

/** A list of instants, newest first, in pages of two. */
const listOf = (...instants: string[]) => {
  const loaded: (string | undefined)[] = []
  const load = async (cursor: string | undefined) => {
    loaded.push(cursor)
    const from = Number(cursor ?? 0)
    const items = instants.slice(from, from + 2).map((at) => ({ at }))
    return { items, nextCursor: from + 2 < instants.length ? String(from + 2) : null }
  }
  return { load, loaded }
}

async function readAll(lists: Record<string, ReturnType<typeof listOf>>, size: number) {
  const load = Object.fromEntries(Object.entries(lists).map(([name, one]) => [name, one.load]))
  const pages: string[][] = []
  let from: MergeCursor<Item> | undefined
  do {
    const page = await mergePages<Item>({ load, at: ({ at }) => at, size }, from)
    pages.push(page.items.map(({ at }) => at))
    from = page.nextCursor ?? undefined
  } while (from)
  return pages
}

describe('lists that are shown as one', () => {
  it('RV-7 come newest first over all pages, each item once', async () => {
    const lists = { a: listOf('9', '8', '3', '1'), b: listOf('7', '6', '5', '4', '2'), c: listOf() }
    expect(await readAll(lists, 3)).toEqual([
      ['9', '8', '7'],
      ['6', '5', '4'],
      ['3', '2', '1'],
    ])
  })

  it('RV-7 are asked for no more than a page needs', async () => {
    const long = listOf('9', '8', '7', '6', '5')
    const short = listOf('1')
    const load = { long: long.load, short: short.load }
    await mergePages<Item>({ load, at: ({ at }) => at, size: 2 }, undefined)
    expect([long.loaded, short.loaded]).toEqual([[undefined], [undefined]])
  })

  it('RV-7 are empty when all are, and fail when one fails', async () => {
    expect(await readAll({ a: listOf(), b: listOf() }, 3)).toEqual([[]])
    const load = { a: () => Promise.reject(new Error('away')) }
    await expect(
      mergePages<Item>({ load, at: ({ at }) => at, size: 3 }, undefined),
    ).rejects.toThrow('away')
  })
})
