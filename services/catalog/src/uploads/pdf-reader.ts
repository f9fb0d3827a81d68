import { getDocumentProxy } from 'unpdf'
import { parentPort, workerData } from 'node:worker_threads'
import { activeObjectsOf } from './pdf-objects.ts'

/** Runs in a thread of its own: opens a PDF and tells how many pages it has, or what is wrong with it. */
async function verdict(sent: Uint8Array) {
  const bytes = sent.slice()
  try {
    const document = await getDocumentProxy(sent, { stopAtErrors: true, verbosity: 0 })
    await document.getPage(1)
    const { info } = await document.getMetadata()
    if ((info as Record<string, unknown>)['EncryptFilterName']) return { fault: 'encrypted' }
    if (await document.getJSActions()) return { fault: 'scripted' }
    const active = await activeObjectsOf(bytes)
    return active ? { fault: 'active', code: active } : { pages: document.numPages }
  } catch (error) {
    return { fault: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await verdict(new Uint8Array(workerData as Uint8Array)))
