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

/** What a test brings about itself, such as a lost connection; browsers write every refused request down. */
type Wishes = {
  /** Console errors that are meant, each as "text at address"; one that never comes is a failure too. */
  expects?: readonly RegExp[]
}

/** Notes what must not happen on any page of a browser: errors, and requests to elsewhere. */
function watch(context: BrowserContext, faults: string[], missing: Set<RegExp>): void {
  const expects = [...missing]
  const isMeant = (line: string) => {
    const meant = expects.find((pattern) => pattern.test(line))
    if (meant) missing.delete(meant)
    return meant !== undefined
  }
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  context.on('console', (message) => {
    const line = `${message.text()} at ${message.location().url}`
    if (
      message.type() === 'error' &&
      !isOfMail(message) &&
      !isFirstRefusal(message) &&
      !isMeant(line)
    )
      faults.push(`console: ${line}`)
  })
  context.on('request', (request) => {
    if (!isHere(request.url())) faults.push(`elsewhere: ${request.url()}`)
  })
}

type Guarded = {
  /** The page of somebody with a browser of their own: nothing is shared with the others. */
  newPerson: (wishes?: Wishes) => Promise<Page>
}

/** Tests in which a page error, a console error or a request to another machine is a failure. */
export const test = base.extend<Guarded>({
  newPerson: async ({ browser }, use) => {
    const faults: string[] = []
    const contexts: BrowserContext[] = []
    const missing: Set<RegExp>[] = []
    await use(async ({ expects = [] } = {}) => {
      const context = await browser.newContext()
      contexts.push(context)
      missing.push(new Set(expects))
      watch(context, faults, missing.at(-1) ?? new Set())
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(faults, 'errors on the pages, and requests to other machines').toEqual([])
    expect(
      missing.flatMap((one) => [...one]),
      'errors that were to come',
    ).toEqual([])
  },
})
export { expect }
