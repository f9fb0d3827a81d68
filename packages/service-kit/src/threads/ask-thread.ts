import { Worker } from 'node:worker_threads'

/** What a thread may use before it is ended: milliseconds, and mebibytes of its own heap. */
export type ThreadBounds = { ms: number; heapMb: number }

/** A thread ended without an answer: it took too long, broke (often for want of memory), or left. */
export class NoAnswer extends Error {
  readonly because: 'late' | 'broken' | 'gone'

  constructor(because: NoAnswer['because'], cause?: unknown) {
    super(`The thread gave no answer: ${because}`, { cause })
    this.name = 'NoAnswer'
    this.because = because
  }
}

/**
 * The script of a thread that lies beside the module asking, as source or as built.
 * @param asker `import.meta.url` of the module that asks
 * @param name of the script's file, without ending
 */
export const threadBeside = (asker: string, name: string): URL =>
  new URL(`./${name}.${asker.endsWith('.ts') ? 'ts' : 'js'}`, asker)

/**
 * Does one piece of work in a thread of its own, which ends with it: what is hostile costs a bounded time and memory
 * (ASVS 15.2.5), what is heavy holds up no request, and what it loaded is given back to the machine.
 *
 * The script finds the question in `workerData` and posts its answer; it runs without the flags of this process, so it
 * may not import what only resolves with them.
 *
 * @throws {NoAnswer} when the thread ends without an answer
 */
export function askThread<Answer>(
  script: URL,
  question: unknown,
  { ms, heapMb }: ThreadBounds,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, {
      workerData: question,
      resourceLimits: {
        maxOldGenerationSizeMb: heapMb,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
      execArgv: [],
      // None of our secrets; nor what `node --watch` sets, by which modules would answer before the script does.
      env: {},
    })
    const end = () => {
      clearTimeout(timer)
      void thread.terminate()
    }
    const fail = (because: NoAnswer['because'], cause?: unknown) => {
      end()
      reject(new NoAnswer(because, cause))
    }
    const timer = setTimeout(() => fail('late'), ms)
    thread.once('message', (answer: Answer) => {
      end()
      resolve(answer)
    })
    thread.once('error', (error) => fail('broken', error))
    thread.once('exit', () => fail('gone'))
  })
}
