import { getDocumentProxy } from 'unpdf'
import { parentPort, workerData } from 'node:worker_threads'
import { activeObjectsOf } from './pdf-objects.ts'

/** A guide that says nothing on so many pages is taken for one without text. */
const pagesLookedAt = 20

/** Whether any page has a letter that can be searched and read aloud; null where the pages do not tell. */
async function hasText(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<boolean | null> {
  try {
    for (let at = 1; at <= Math.min(document.numPages, pagesLookedAt); at += 1) {
      const { items } = await (await document.getPage(at)).getTextContent()
      if (items.some((item) => 'str' in item && /\p{L}/u.test(item.str))) return true
    }
    return false
  } catch {
    return null
  }
}

/** Runs in a thread of its own: opens a PDF and tells what it has, or what is wrong with it. */
async function verdict(sent: Uint8Array) {
  const bytes = sent.slice()
  try {
    const document = await getDocumentProxy(sent, { stopAtErrors: true, verbosity: 0 })
    await document.getPage(1)
    const { info } = await document.getMetadata()
    if ((info as Record<string, unknown>)['EncryptFilterName']) return { fault: 'encrypted' }
    if (await document.getJSActions()) return { fault: 'scripted' }
    const active = await activeObjectsOf(bytes)
    if (active) return { fault: 'active', code: active }
    return { pages: document.numPages, hasText: await hasText(document) }
  } catch (error) {
    return { fault: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await verdict(new Uint8Array(workerData as Uint8Array)))
