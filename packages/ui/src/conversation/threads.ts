/** A message as far as its thread needs it. */
type Threaded = { about: { id: string } | null }

/** The messages of one thread; of all of them, when none is named. */
export function inThread<Message extends Threaded>(
  messages: readonly Message[],
  thread: string,
): readonly Message[] {
  return thread === '' ? messages : messages.filter(({ about }) => about?.id === thread)
}

/** What the messages are about, each once, the newest thread first. */
export function threadsOf<Quoted extends { id: string }>(
  messages: readonly { about: Quoted | null }[],
): Quoted[] {
  const quoted = messages.toReversed().flatMap(({ about }) => about ?? [])
  return [...new Map(quoted.map((one) => [one.id, one])).values()]
}

/** Threads, and those others that may be begun. */
export function withThreads<Quoted extends { id: string }>(
  threads: readonly Quoted[],
  others: readonly Quoted[],
): Quoted[] {
  return [...new Map([...others, ...threads].map((one) => [one.id, one])).values()]
}

/** The thread of the last message of the other side to which nothing was said yet; empty for none. */
export function unansweredThread<Side extends string>(
  messages: readonly (Threaded & { side: Side })[],
  own: Side,
): string {
  const isAnswered = ({ about }: Threaded, at: number) =>
    messages.slice(at + 1).some((later) => later.side === own && later.about?.id === about?.id)
  const last = messages.findLast((one, at) => one.side !== own && !isAnswered(one, at))
  return last?.about?.id ?? ''
}
