import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Figures } from './measure.ts'

/** What a bare Fastify route with the same bytes does, in a process of its own. */
export async function besideReading(
  answer: { payload: string; type: string },
  measure: (url: string) => Promise<Figures>,
): Promise<Figures> {
  const file = fileURLToPath(new URL('bare-route.ts', import.meta.url))
  const child = fork(file, { execArgv: process.execArgv })
  try {
    child.send(answer)
    const [url] = (await once(child, 'message')) as [string]
    return await measure(url)
  } finally {
    child.kill()
  }
}
