import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { takeScreenshot, TooSlow } from '../src/screenshots/take-screenshot.ts'

const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
/** The browser, which leaves the number of its process. */
const browser = join(folder, 'browser')
const pidFile = join(folder, 'pid')
beforeAll(() => {
  if (!existsSync(chromium)) throw new Error('There is no Chromium here: apt-get install chromium')
  const script = `#!/bin/sh\necho $$ > ${pidFile}\nexec ${chromium} "$@"\n`
  writeFileSync(browser, script, { mode: 0o755 })
})
const opened: { close(): void }[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
/** Resolves when the browser has ended; the time of the test is the limit. */
async function ended(): Promise<void> {
  const pid = Number(readFileSync(pidFile, 'utf8'))
  while (isAlive(pid)) await pause(20)
}

async function listening(server: ReturnType<typeof createServer>) {
  const connections: unknown[] = []
  server.on('connection', (socket) => connections.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  opened.push({ close: () => (server.closeAllConnections(), server.close()) })
  const place = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  return { place, connections, page: { place, isSecure: false, path: '/' } }
}
/** A server under review that answers every path with this page, and the paths that it was asked for. */
async function serve(html: string, answer: RequestListener = (_, response) => response.end(html)) {
  const asked: string[] = []
  const found = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('content-type', 'text/html')
      answer(request, response)
    }),
  )
  return { ...found, asked }
}
/** Width and height of a PNG, as its head says. */
const sizeOf = (png: Uint8Array) => {
  const head = Buffer.from(png)
  return [head.toString('latin1', 1, 4), head.readUInt32BE(16), head.readUInt32BE(20)]
}
const wholePage = ['PNG', 1280, 800]

describe('RV-8 a picture of a page as evidence', () => {
  it('RV-8 shows a page of a server that made its certificate itself', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'harbor' }])
    const server = createTlsServer({ key, cert }, (_request, response) => {
      response.setHeader('content-type', 'text/html').end('<h1>Harbor</h1>')
    })
    const { page } = await listening(server as unknown as ReturnType<typeof createServer>)
    expect(sizeOf(await takeScreenshot(browser, { ...page, isSecure: true }))).toEqual(wholePage)
    await ended()
  })

  it('RV-8 lets a page ask its own server and no neighbour, whatever it tries', async () => {
    const neighbour = await listening(createServer((_request, response) => response.end('secret')))
    const udp = createSocket('udp4').bind(0, '127.0.0.1')
    const heard: unknown[] = []
    udp.on('message', (message) => heard.push(message))
    await once(udp, 'listening')
    opened.push(udp)
    const { port } = neighbour.place
    const there = `http://127.0.0.1:${port}`
    const html = `
      <link rel="preconnect" href="${there}"><link rel="stylesheet" href="${there}/style">
      <link rel="dns-prefetch" href="http://elsewhere.example">
      <img src="${there}/picture"><img src="/leads-away"><iframe src="${there}/frame"></iframe>
      <form id="form" method="post" action="${there}/form" target="there"></form><iframe name="there"></iframe>
      <script>
        const all = [() => fetch('${there}/fetch', { mode: 'no-cors' }), () => new WebSocket('ws://127.0.0.1:${port}/socket'),
          () => new EventSource('${there}/events'), () => navigator.sendBeacon('${there}/beacon'), () => window.open('${there}/window'),
          () => form.submit(), () => navigator.serviceWorker.register('/worker'),
          () => new Worker(URL.createObjectURL(new Blob(["fetch('${there}/worker', { mode: 'no-cors' })"]))),
          () => new WebTransport('https://127.0.0.1:${udp.address().port}/transport'),
          async () => {
            const iceServers = [{ urls: 'stun:127.0.0.1:${udp.address().port}' },
              { urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'a', credential: 'b' }]
            const peer = new RTCPeerConnection({ iceServers })
            peer.createDataChannel('x')
            await peer.setLocalDescription(await peer.createOffer())
          }]
        for (const one of all) try { Promise.resolve(one()).catch(() => {}) } catch {}
        fetch('/own')
      </script>`
    const { page, asked } = await serve(html, ({ url }, response) => {
      if (url === '/leads-away') response.writeHead(302, { location: `${there}/led` }).end()
      else response.end(html)
    })
    await takeScreenshot(browser, page)
    expect(asked).toEqual(expect.arrayContaining(['/', '/leads-away', '/own']))
    expect({ connections: neighbour.connections.length, heard }).toEqual({
      connections: 0,
      heard: [],
    })
  })

  it('RV-8 does not follow a redirection to a neighbour, and follows one within the server', async () => {
    const neighbour = await listening(createServer((_request, response) => response.end('secret')))
    const away = `http://127.0.0.1:${neighbour.place.port}/`
    const { page, asked } = await serve('', ({ url }, response) => {
      if (url === '/away') response.writeHead(302, { location: away }).end()
      else if (url === '/login') response.end('<h1>Sign in</h1>')
      else response.writeHead(302, { location: '/login' }).end()
    })
    expect(sizeOf(await takeScreenshot(browser, page))).toEqual(wholePage)
    expect(asked).toContain('/login')
    await expect(takeScreenshot(browser, { ...page, path: '/away' })).rejects.toThrow('ERR_SOCKS')
    expect(neighbour.connections).toEqual([])
  })

  it('RV-8 takes a page that never finishes as it stands', async () => {
    const { page } = await serve('', (_request, response) => void response.write('<h1>Still</h1>'))
    expect(
      sizeOf(await takeScreenshot(browser, page, { loadingMs: 500, shownMs: 60_000 })),
    ).toEqual(wholePage)
  })

  it('RV-8 ends a browser whose page lets nobody in any more', async () => {
    const { page } = await serve('<script>for (;;) history.length</script>')
    await expect(takeScreenshot(browser, page, { loadingMs: 500, shownMs: 2_000 })).rejects.toThrow(
      TooSlow,
    )
    await ended()
  })

  it('RV-8 ends the browser with the process that began it, however that ends', async () => {
    const { page, asked } = await serve('', () => undefined)
    const module = fileURLToPath(new URL('../src/screenshots/take-screenshot.ts', import.meta.url))
    const program = `import { takeScreenshot } from '${module}'
      await takeScreenshot('${browser}', ${JSON.stringify(page)})`
    const worker = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: 'ignore',
    })
    while (asked.length === 0) await pause(20)
    worker.kill('SIGKILL')
    await ended()
  })

  it('RV-8 starts the browser with bounded memory, and without what this process knows', () => {
    const script = fileURLToPath(new URL('../bounded-browser.sh', import.meta.url))
    const { stdout } = spawnSync(script, ['-c', 'ulimit -d'], {
      env: { BROWSER: '/bin/sh' },
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe('2097152')
  })
})
