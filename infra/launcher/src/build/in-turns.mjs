/**
 * Does pieces of work, a few at a time.
 * @template T, R
 * @param {readonly T[]} pieces
 * @param {number} width how many at a time
 * @param {(piece: T) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of the pieces
 */
export const inTurns = async (pieces, width, work) => {
  /** @type {R[]} */
  const results = []
  const queue = [...pieces.entries()]
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      results[next[0]] = await work(next[1])
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, pieces.length) }, lane))
  return results
}
