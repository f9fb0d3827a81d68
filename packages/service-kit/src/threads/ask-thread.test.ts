import { describe, expect, it } from '@jest/globals'
import { askThread, NoAnswer, threadBeside } from './ask-thread.ts'

/** A thread made of these lines. */
const script = (lines: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'\n${lines}`)}`,
  )
const bounds = { ms: 20_000, heapMb: 64 }

const failureOf = (lines: string, within = bounds) =>
  askThread(script(lines), null, within).catch((error: unknown) => error)

describe('S-6 askThread', () => {
  it('answers what the thread posts, and nothing after it', async () => {
    const lines = 'parentPort.postMessage(workerData * 2); parentPort.postMessage(0)'
    expect(await askThread(script(lines), 21, bounds)).toBe(42)
  })

  it('ends a thread that takes too long', async () => {
    const error = await failureOf('for (;;);', { ...bounds, ms: 300 })
    expect(error).toMatchObject({ because: 'late' })
    expect(error).toBeInstanceOf(NoAnswer)
  })

  it('ends a thread that wants more memory than it may have', async () => {
    const lines = 'const kept = []; for (;;) kept.push(Array.from({ length: 1e5 }, Math.random))'
    const error = (await failureOf(lines, { ...bounds, heapMb: 16 })) as NoAnswer
    expect(error.because).toBe('broken')
    expect(error.cause).toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  })

  it('tells what broke in the thread, and that it left without a word', async () => {
    const broken = (await failureOf('throw new RangeError("no")')) as NoAnswer
    expect(broken).toMatchObject({ because: 'broken', cause: { message: 'no' } })
    expect(await failureOf('process.exit(0)')).toMatchObject({ because: 'gone' })
  })

  it('shows the thread none of the environment, and takes nothing else for its answer', async () => {
    // Set by `node --watch`: modules then tell what they load, by the same way as answers come.
    process.env['WATCH_REPORT_DEPENDENCIES'] = '1'
    try {
      const lines = 'parentPort.postMessage({ seen: Object.keys(process.env) })'
      expect(await askThread(script(lines), null, bounds)).toEqual({ seen: [] })
    } finally {
      delete process.env['WATCH_REPORT_DEPENDENCIES']
    }
  })

  it('finds the script beside the module that asks, as source and as built', () => {
    expect(threadBeside('file:///a/b/ask.ts', 'reader').href).toBe('file:///a/b/reader.ts')
    expect(threadBeside('file:///a/b/ask.js', 'reader').href).toBe('file:///a/b/reader.js')
  })
})
