import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isPublicAddress, openEgress, outsideUrl, type Egress } from '@emporium/service-kit'

/** Every spelling of an IPv4 address that some parser takes for one. */
function spellingsOf(address: string): string[] {
  const bytes = address.split('.').map(Number)
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const whole = ((a * 256 + b) * 256 + c) * 256 + d
  const hex = (n: number) => `0x${n.toString(16)}`
  const octal = (n: number) => `0${n.toString(8)}`
  const fullWidth = [...address].map((letter) =>
    letter === '.' ? '。' : String.fromCodePoint(0xff10 + Number(letter)),
  )
  return [
    address,
    `${address}.`,
    String(whole),
    hex(whole),
    `0x${whole.toString(16).toUpperCase()}`,
    octal(whole),
    bytes.map(hex).join('.'),
    bytes.map(octal).join('.'),
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    bytes.map((n) => String(n).padStart(4, '0')).join('.'),
    fullWidth.join(''),
    address.replaceAll('.', '．'),
    address.replaceAll('.', '%2e'),
    encodeURIComponent(address),
    `[::ffff:${address}]`,
    `[::${address}]`,
    `[64:ff9b::${address}]`,
    `[2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::]`,
    `[0:0:0:0:0:ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
  ]
}

const insideAddresses = [
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.100.100.200',
]
const hosts = [
  ...insideAddresses.flatMap(spellingsOf),
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'metadata.google.internal',
  'db.local',
  'router.lan',
  'nas.home',
  'gateway.home.arpa',
  'x.test',
  'x.onion',
  'intranet',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'a..example.com',
  '',
]
const crooked = [
  'http://site.example.com/',
  'ftp://site.example.com/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:70/_x',
  'javascript:alert(1)',
  'data:text/html,x',
  '//site.example.com/',
  'https:/\\127.0.0.1/',
  'https://site.example.com:8443/',
  'https://site.example.com:80/',
  'https://user@site.example.com/',
  'https://user:word@site.example.com/',
  'https://site.example.com@127.0.0.1/',
  'https://127.0.0.1#@site.example.com/',
  'https://127.0.0.1?@site.example.com/',
  'https://127.0.0.1\\@site.example.com/',
  'https://[::1]:443@127.0.0.1/',
  `https://site.example.com/${'x'.repeat(600)}`,
]

describe('SA-1 ASVS 1.3.6 addresses that people may name', () => {
  const refused = [...hosts.map((host) => `https://${host}/`), ...crooked]
  it(`SA-1 refuses ${refused.length} spellings of what is not a public site`, () => {
    expect(refused.length).toBeGreaterThanOrEqual(200)
    expect(refused.filter((text) => outsideUrl(text) !== null)).toEqual([])
  })

  it.each([
    ['https://vela.example.com/start?x=1', 'https://vela.example.com/start?x=1'],
    ['  HTTPS://Vela.Example.COM:443/a/../b ', 'https://vela.example.com/b'],
    ['https://bücher.example.de/', 'https://xn--bcher-kva.example.de/'],
    ['https://软件.中国/', 'https://xn--5nqs58m.xn--fiqs8s/'],
  ])('SA-1 takes %s, as it was parsed', (text, stored) => {
    expect(outsideUrl(text)).toBe(stored)
  })

  it.each([
    ...insideAddresses,
    '198.18.0.1',
    '192.0.2.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    'not an address',
  ])('ASVS 1.3.6 %s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  it.each(['8.8.8.8', '47.74.0.1', '2400:3200::1', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

/** What stands for the open internet in these tests, and what must never be reached. */
const publicHost = '127.0.0.2'
const canaryHost = '127.0.0.1'

describe('ASVS 1.3.6 asking them', () => {
  let site: Server
  let canary: Server
  let hits = 0
  let answer: (request: IncomingMessage, response: ServerResponse) => void
  const places = () => ({
    site: `http://site.example:${(site.address() as AddressInfo).port}`,
    canaryPort: (canary.address() as AddressInfo).port,
  })
  const listen = (server: Server, host: string) =>
    new Promise<void>((resolve) => void server.listen(0, host, resolve))

  beforeAll(async () => {
    site = createServer((request, response) => answer(request, response))
    canary = createServer((_request, response) => {
      hits += 1
      response.end('secret')
    })
    await Promise.all([listen(site, publicHost), listen(canary, canaryHost)])
  })
  afterAll(() => {
    for (const server of [site, canary]) {
      server.closeAllConnections()
      server.close()
    }
  })

  /** An egress for which the site is outside and this machine is not; `read` lets every address through. */
  const egressTo = (resolve: (host: string) => string[]): Egress =>
    openEgress({
      resolve: async (host) => resolve(host),
      isAllowed: (address) => address === publicHost,
      read: (text) => URL.parse(text)?.href ?? null,
      timeoutMs: 500,
    })
  const byName = (host: string) => [host === 'site.example' ? publicHost : canaryHost]
  const look = async (address: string, resolve = byName) => {
    const egress = egressTo(resolve)
    const sight = await egress.look(address)
    await egress.close()
    return sight
  }

  it.each([200, 204, 404, 500])('ASVS 1.3.6 says that a site answered %d', async (status) => {
    answer = (_request, response) => void response.writeHead(status).end()
    expect(await look(`${places().site}/`)).toEqual({ kind: 'answered', status })
  })

  it.each([
    ['a name of the inside', (port: number) => `http://inside.example:${port}/`],
    ['an address', (port: number) => `http://127.0.0.1:${port}/`],
    ['an address as a number', (port: number) => `http://2130706433:${port}/`],
    ['an address in hexadecimal', (port: number) => `http://0x7f.1:${port}/`],
    ['a mapped address', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
  ])('ASVS 1.3.6 never reaches %s, also not by a redirection', async (_what, to) => {
    const { site: from, canaryPort } = places()
    hits = 0
    expect((await look(to(canaryPort))).kind).toBe('refused')
    answer = (_request, response) =>
      void response.writeHead(302, { location: to(canaryPort) }).end()
    expect((await look(`${from}/`)).kind).toBe('refused')
    expect(hits).toBe(0)
  })

  it('ASVS 1.3.6 one private address among public ones spoils the name', async () => {
    hits = 0
    const { canaryPort } = places()
    const sight = await look(`http://mixed.example:${canaryPort}/`, () => [publicHost, canaryHost])
    expect(sight.kind).toBe('refused')
    expect(hits).toBe(0)
  })

  it('ASVS 1.3.6 connects to the address that was judged, whatever the name says next', async () => {
    hits = 0
    const answers = [publicHost, canaryHost, canaryHost]
    const { canaryPort } = places()
    const sight = await look(`http://rebinding.example:${canaryPort}/`, () => [
      answers.shift() ?? canaryHost,
    ])
    expect(sight.kind).toBe('silent')
    expect(hits).toBe(0)
  })

  it('ASVS 1.3.6 follows three redirections, not four', async () => {
    const leadOn = (times: number) => {
      answer = ({ url }, response) => {
        const turn = Number(new URL(url ?? '/', 'http://x').searchParams.get('n') ?? 0)
        if (turn >= times) response.writeHead(200).end()
        else response.writeHead(301, { location: `/?n=${turn + 1}` }).end()
      }
    }
    leadOn(3)
    expect(await look(`${places().site}/`)).toEqual({ kind: 'answered', status: 200 })
    leadOn(4)
    expect((await look(`${places().site}/`)).kind).toBe('refused')
  })

  it('ASVS 1.3.6 does not wait for a site that says nothing', async () => {
    answer = () => undefined
    expect((await look(`${places().site}/`)).kind).toBe('silent')
  })

  it('ASVS 1.3.6 is not drowned by headers, and reads no body', async () => {
    answer = (_request, response) => void response.writeHead(200, { x: 'y'.repeat(20_000) }).end()
    expect((await look(`${places().site}/`)).kind).toBe('silent')
    let sent = 0
    answer = (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 1
      }
      response.on('drain', pour)
      pour()
    }
    expect(await look(`${places().site}/`)).toEqual({ kind: 'answered', status: 200 })
    expect(sent).toBeLessThan(200)
  })

  it('ASVS 1.3.6 a name that is not known is silence, not a fault', async () => {
    const sight = await look('http://nowhere.example/', () => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    })
    expect(sight).toEqual({ kind: 'silent', reason: 'ENOTFOUND' })
  })
})
