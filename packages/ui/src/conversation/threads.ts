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
