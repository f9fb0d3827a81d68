import type { UpstreamName } from './upstream-names.ts'

/** Milliseconds for the answer of one service, and for how long an answer is believed. */
const patience = 2_000
const believedFor = 1_000

/** What is known about one service. */
export type UpstreamState = { name: UpstreamName; ready: boolean }

async function isReady(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/health/ready`, {
      signal: AbortSignal.timeout(patience),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Asks every service whether it is ready. Many questions within a second are answered by one
 * look, so that asking the gateway cannot be used to trouble the services.
 */
export function upstreamProbe(upstreams: Record<UpstreamName, string>, clock = () => Date.now()) {
  let last: { at: number; states: Promise<UpstreamState[]> } | undefined
  const look = () =>
    Promise.all(
      Object.entries(upstreams).map(async ([name, origin]) => ({
        name: name as UpstreamName,
        ready: await isReady(origin),
      })),
    )
  return (): Promise<UpstreamState[]> => {
    if (!last || clock() - last.at >= believedFor) last = { at: clock(), states: look() }
    return last.states
  }
}

export type UpstreamProbe = ReturnType<typeof upstreamProbe>
