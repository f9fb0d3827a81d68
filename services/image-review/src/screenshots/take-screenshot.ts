import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { openDoor, type Place } from './browser-door.ts'

/** What is shown: a page of the server under review, and nothing of anybody else. */
export type Page = { place: Place; isSecure: boolean; path: string }

/** How long a page may take, in milliseconds. */
export type Limits = {
  /** A page that is still loading is taken as it stands. */
  loadingMs: number
  /** A page that is not shown never will be. */
  shownMs: number
}
export const screenshotLimits: Limits = { loadingMs: 9_000, shownMs: 15_000 }
/** A browser that is not there after so long is not coming. */
const startLimitMs = 15_000

/** The page was not shown in time, whatever the browser was doing. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

const boundedBrowser = fileURLToPath(new URL('../../bounded-browser.sh', import.meta.url))

// Chromium refuses to run in its sandbox as root; everybody else has it (docs/security.md).
const hasSandbox = process.getuid?.() !== 0

/** Names are looked up by nobody, and nothing goes past the door: no name, no QUIC, no WebRTC. */
const closed = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-features=WebRtcHideLocalIpsWithMdns,WebTransport,DnsOverHttps',
  '--renderer-process-limit=2',
  '--js-flags=--max-old-space-size=256',
]

function urlOf({ place: { host, port }, isSecure, path }: Page): string {
  const address = host.includes(':') ? `[${host}]` : host
  const { pathname, search } = new URL(`http://server${path}`)
  return `${isSecure ? 'https' : 'http'}://${address}:${port}${pathname}${search}`
}

async function show(browser: Browser, url: string, limits: Limits): Promise<Uint8Array> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
    acceptDownloads: false,
  })
  await page.goto(url, { waitUntil: 'load', timeout: limits.loadingMs }).catch((error: Error) => {
    // What never ends can be seen all the same.
    if (error.name !== 'TimeoutError') throw error
  })
  return page.screenshot({ type: 'png', animations: 'disabled', timeout: limits.shownMs })
}

/** Lets work be done that ends in time or is ended: `end` must let it fail. */
async function within<Result>(limitMs: number, work: Promise<Result>, end: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    await end()
    await work.catch(() => undefined)
  }
}

/**
 * Shows a page to a browser of its own and keeps what it looks like. The page is a stranger's: it has a fresh profile
 * without the environment of this process, reaches its own server alone, and is gone after 15 seconds, with this
 * process, or when it takes too much memory (RV-8).
 * @param executable the browser
 */
export async function takeScreenshot(
  executable: string,
  page: Page,
  limits = screenshotLimits,
): Promise<Uint8Array> {
  // Processes that never see a page do not pay for the library.
  const { chromium } = await import('playwright-core')
  const [door, home] = await Promise.all([
    openDoor(page.place),
    mkdtemp(join(tmpdir(), 'screenshot-')),
  ])
  try {
    const server = await chromium.launchServer({
      executablePath: boundedBrowser,
      env: { BROWSER: executable, HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin' },
      chromiumSandbox: hasSandbox,
      proxy: { server: door.url, bypass: '<-loopback>' },
      args: closed,
      timeout: startLimitMs,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    })
    const shown = chromium
      .connect(server.wsEndpoint())
      .then((browser) => show(browser, urlOf(page), limits))
    return await within(limits.shownMs, shown, () => server.kill())
  } finally {
    door.close()
    await rm(home, { recursive: true, force: true })
  }
}
