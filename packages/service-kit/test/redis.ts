import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis of the test's own. */
export type TestRedis = { url: string; stop(): Promise<void> }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(child: ChildProcess): Promise<void> {
  for await (const chunk of child.stdout ?? [])
    if (String(chunk).includes('Ready to accept connections')) return
  throw new Error('redis-server did not start')
}

/** Starts redis-server on a free port, with or without append-only persistence. */
export async function startRedis(isDurable = true): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'emporium-redis-'))
  const port = await freePort()
  const durable = isDurable ? 'yes' : 'no'
  const child = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      dir,
      '--save',
      '',
      '--appendonly',
      durable,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await untilReady(child)
  child.stdout.resume()
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      await rm(dir, { recursive: true, force: true })
    },
  }
}
