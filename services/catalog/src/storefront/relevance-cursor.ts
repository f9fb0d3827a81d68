import { decodeCursor, unknownCursor, type Cursor } from '@emporium/service-kit'
import type { Standing } from './tier-hits.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a cursor keeps of the last hit of a page in the order of relevance. */
export const standingKey = ({ rank, tier, place }: Standing): string =>
  JSON.stringify([rank, tier, place])

function read({ key, id }: Cursor): Standing | null {
  try {
    const kept: unknown = JSON.parse(key)
    if (!Array.isArray(kept) || kept.length !== 3 || !uuid.test(id)) return null
    const [rank, tier, place] = kept.map((part) => (typeof part === 'number' ? part : Number.NaN))
    if (!Number.isSafeInteger(rank) || !Number.isSafeInteger(tier) || !Number.isFinite(place))
      return null
    return { rank: Number(rank), tier: Number(tier), place: Number(place), id }
  } catch {
    return null
  }
}

/** Where a page in the order of relevance goes on; a made-up cursor is an invalid request. */
export function standingAfter(cursor: string | undefined): Standing | null {
  const decoded = decodeCursor(cursor)
  if (!decoded) return null
  const standing = read(decoded)
  if (!standing) throw unknownCursor()
  return standing
}
