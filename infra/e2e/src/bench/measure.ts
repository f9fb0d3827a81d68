import autocannon from 'autocannon'

/** Throughput in requests (or transactions) per second, latency in milliseconds. */
export type Figures = {
  perSecond: number
  p50: number
  /** Where each time is known. */
  p95?: number
  p99: number
  failures: number
}

/** How many do it at once, unless it is said otherwise. */
const usualWidth = 10
const runSeconds = 3

/** Asks for a page again and again. */
export async function askAgain(url: string): Promise<Figures> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: usualWidth,
    duration: runSeconds,
    headers: { accept: 'application/json, text/html' },
  })
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failures: non2xx + errors,
  }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Does something again and again, counted from 0; false is a failure. */
export async function doAgain(
  work: (turn: number) => Promise<boolean>,
  width = usualWidth,
): Promise<Figures> {
  const times: number[] = []
  let failures = 0
  let turn = 0
  const start = performance.now()
  const end = start + runSeconds * 1_000
  const worker = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      if (!(await work((turn += 1)))) failures += 1
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  const seconds = (performance.now() - start) / 1_000
  const sorted = times.toSorted((a, b) => a - b)
  return {
    perSecond: times.length / seconds,
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    p99: at(sorted, 0.99),
    failures,
  }
}

/** The middle one of three runs, by throughput. */
export async function medianOf3(run: () => Promise<Figures>): Promise<Figures> {
  const runs = [await run(), await run(), await run()].toSorted((a, b) => a.perSecond - b.perSecond)
  const middle = runs[1]
  if (!middle) throw new Error('three runs have a middle')
  return { ...middle, failures: runs.reduce((sum, { failures }) => sum + failures, 0) }
}
