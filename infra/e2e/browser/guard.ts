import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
} from '@playwright/test'
import { installation } from './installation.ts'

/** Everything that a page may ask for lies on this machine; simulated servers have loopback addresses too. */
const isHere = (address: string) =>
  /^(data|blob|about):/.test(address) || /^(localhost|127\.[\d.]+)$/.test(new URL(address).hostname)

/** The catcher shows mails in a frame without scripts; the recorder of traces tries one there and is told off. */
const isOfMail = (message: ConsoleMessage) =>
  message.location().url.startsWith(`${installation.mailUrl}/api/mails/`)

/** A sign-in that lacks its second factor is refused at first, as it should be; browsers write every refusal down. */
const isFirstRefusal = (message: ConsoleMessage) =>
  new URL(message.location().url || 'about:blank').pathname === '/api/v1/sessions' &&
  message.text().includes('401')

/** Notes what must not happen on any page of a browser: errors, and requests to elsewhere. */
function watch(context: BrowserContext, faults: string[]): void {
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isOfMail(message) && !isFirstRefusal(message))
      faults.push(`console: ${message.text()} at ${message.location().url}`)
  })
  context.on('request', (request) => {
    if (!isHere(request.url())) faults.push(`elsewhere: ${request.url()}`)
  })
}

type Guarded = {
  /** The page of somebody with a browser of their own: nothing is shared with the others. */
  newPerson: () => Promise<Page>
}

/** Tests in which a page error, a console error or a request to another machine is a failure. */
export const test = base.extend<Guarded>({
  newPerson: async ({ browser }, use) => {
    const faults: string[] = []
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      contexts.push(context)
      watch(context, faults)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(faults, 'errors on the pages, and requests to other machines').toEqual([])
  },
})
export { expect }
