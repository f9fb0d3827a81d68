/** Remembers the nonces of the last minutes, so that no request can be sent twice. */
export class Nonces {
  readonly #seen = new Map<string, number>()
  readonly #keepMs: number

  constructor(keepMs: number) {
    this.#keepMs = keepMs
  }

  /** True the first time only. */
  isNew(accessKeyId: string, nonce: string, now: number): boolean {
    this.#forget(now)
    const key = `${accessKeyId} ${nonce}`
    if (this.#seen.has(key)) return false
    this.#seen.set(key, now)
    return true
  }

  /** The map is in the order of arrival, so the old ones are in front. */
  #forget(now: number): void {
    for (const [key, seenAt] of this.#seen) {
      if (now - seenAt <= this.#keepMs) return
      this.#seen.delete(key)
    }
  }
}
