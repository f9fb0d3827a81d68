import { setTimeout as wait } from 'node:timers/promises'

/** Asks again and again until there is an answer; throws when none comes in time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 60_000,
): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end)
      throw new Error(`did not come about within ${withinMs / 1_000} s: ${what}`)
    await wait(150)
  }
}
