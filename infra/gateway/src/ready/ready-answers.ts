/** An answer as it goes out: its headers as a flat list of names and values, and its bytes. */
export type ReadyAnswer = { headers: readonly string[]; body: Buffer }

type Kept = ReadyAnswer & { keptAt: number; isRenewed: boolean }

/** How many are kept, how large one may be, and for how long, in milliseconds. */
export type ReadyLimits = {
  answers: number
  bytes: number
  answerBytes: number
  /** From here on one asker fetches a new one while the others still get this one. */
  renewAfter: number
  keptFor: number
}

/**
 * Half a second on top of the second that a service allows, and of the second that a page is kept: what people see is
 * never two seconds old (ST-1, ADR 21).
 */
export const readyLimits: ReadyLimits = {
  answers: 2_000,
  bytes: 32 * 1024 * 1024,
  answerBytes: 256 * 1024,
  renewAfter: 250,
  keptFor: 500,
}

/** Answers that are sent again without asking anybody; the oldest make room. */
export function readyAnswers(limits = readyLimits, clock: () => number = Date.now) {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const drop = (key: string, answer: Kept) => {
    kept.delete(key)
    bytes -= answer.body.length
  }
  return {
    /** The answer for this request, or none: then the asker fetches it, and it is kept. */
    find(key: string): ReadyAnswer | undefined {
      const found = kept.get(key)
      if (!found) return undefined
      const age = clock() - found.keptAt
      if (age >= limits.keptFor) return (drop(key, found), undefined)
      if (age < limits.renewAfter || found.isRenewed) return found
      found.isRenewed = true
      return undefined
    },
    keep(key: string, { headers, body }: ReadyAnswer): void {
      if (body.length > limits.answerBytes) return
      const before = kept.get(key)
      if (before) drop(key, before)
      kept.set(key, { headers, body, keptAt: clock(), isRenewed: false })
      bytes += body.length
      for (const [oldest, answer] of kept) {
        if (kept.size <= limits.answers && bytes <= limits.bytes) break
        drop(oldest, answer)
      }
    },
  }
}
