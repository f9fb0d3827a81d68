type Kept = { text: Promise<string>; until: number }

/** Few and for a moment: search engines read all parts one after the other, and come back in days. */
const limits = { texts: 8, milliseconds: 60_000 }

/** Keeps texts by name for a minute; who asks for the same at once waits for the same. A failure is not kept. */
export function keepTexts(clock = () => Date.now()) {
  const kept = new Map<string, Kept>()
  return (name: string, make: () => Promise<string>): Promise<string> => {
    const known = kept.get(name)
    if (known && known.until > clock()) return known.text
    const text = make()
    kept.delete(name)
    kept.set(name, { text, until: clock() + limits.milliseconds })
    text.catch(() => kept.delete(name))
    const oldest = kept.keys().next().value
    if (kept.size > limits.texts && oldest !== undefined) kept.delete(oldest)
    return text
  }
}
