import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import type { FastifyInstance } from 'fastify'
import type { SMTPServer } from 'smtp-server'
import { MailStore, buildPage, buildReceiver } from '../src/index.ts'
import type { Mail } from '../src/index.ts'

let folder: string
let store: MailStore
let page: FastifyInstance
let receiver: SMTPServer
let smtpPort: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mails-'))
  store = await MailStore.open(folder, 3)
  page = buildPage(store)
  receiver = buildReceiver((mail) => store.keep(mail))
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  smtpPort = (receiver.server.address() as AddressInfo).port
})

afterEach(async () => {
  await new Promise<void>((resolve) => receiver.close(resolve))
  await page.close()
  await rm(folder, { recursive: true })
})

const send = (mail: { to: string; subject: string; html?: string; bcc?: string }) =>
  createTransport({ host: '127.0.0.1', port: smtpPort, secure: false }).sendMail({
    from: 'Emporium <no-reply@emporium.example>',
    text: `Plain: ${mail.subject}`,
    ...mail,
  })

const list = async (query = '') =>
  (await page.inject(`/api/mails${query}`)).json<{ items: Mail[] }>().items

describe('the mail catcher', () => {
  it('keeps a mail with text, HTML, non-ASCII subject and every recipient', async () => {
    await send({ to: 'Ada@Vendor.example', bcc: 'b@c.example', subject: 'Grüße', html: '<b>x</b>' })
    const [mail] = await list()
    expect(mail).toMatchObject({
      to: ['ada@vendor.example', 'b@c.example'],
      from: expect.stringContaining('no-reply@emporium.example'),
      subject: 'Grüße',
      text: expect.stringContaining('Plain: Grüße'),
      html: '<b>x</b>',
      messageId: expect.stringMatching(/^<.+@.+>$/),
    })
  })

  it('lists newest first, by recipient whatever the case, and at most as many as asked for', async () => {
    for (const subject of ['1', '2', '3']) await send({ to: `${subject}@x.example`, subject })
    expect((await list()).map(({ subject }) => subject)).toEqual(['3', '2', '1'])
    expect((await list('?limit=1')).map(({ subject }) => subject)).toEqual(['3'])
    expect((await list('?to=2@X.example')).map(({ subject }) => subject)).toEqual(['2'])
    expect(await list('?to=nobody@x.example')).toEqual([])
    expect((await page.inject('/api/mails?limit=0')).statusCode).toBe(400)
  })

  it('loses nothing at a restart and drops the oldest beyond its limit', async () => {
    for (const subject of ['1', '2', '3', '4']) await send({ to: 'x@x.example', subject })
    const again = await MailStore.open(folder, 3)
    const subjects = (await again.list({ limit: 10 })).map(({ subject }) => subject)
    expect(subjects).toEqual(['4', '3', '2'])
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('shows one mail, and its HTML without any right', async () => {
    await send({ to: 'x@x.example', subject: 's', html: '<script>alert(1)</script>' })
    const [mail] = await list()
    expect((await page.inject(`/api/mails/${mail?.id}`)).json()).toEqual(mail)
    const html = await page.inject(`/api/mails/${mail?.id}/html`)
    const policy = html.headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script')
  })

  it('answers 404 for a mail that is not there, also for a path out of the folder', async () => {
    for (const id of ['nothing', '..%2F..%2Fetc%2Fpasswd']) {
      const response = await page.inject(`/api/mails/${id}`)
      expect(response.statusCode).toBe(404)
      expect(response.headers['content-type']).toContain('application/problem+json')
    }
  })

  it('throws all mails away', async () => {
    await send({ to: 'x@x.example', subject: 's' })
    expect((await page.inject({ method: 'DELETE', url: '/api/mails' })).statusCode).toBe(204)
    expect(await list()).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('speaks the language of the browser, and the one that is chosen', async () => {
    const read = async (headers: Record<string, string>) =>
      (await page.inject({ url: '/', headers })).body
    const chinese = { 'accept-language': 'zh-CN,en;q=0.5' }
    const body = await read(chinese)
    expect(body).toContain('<html lang="zh-CN">')
    expect(body).toContain('全部删除')
    expect(body).not.toMatch(/\{[\w-]+\}|Delete all/)
    expect(await read({})).toContain('Delete all')
    const chosen = await page.inject({ url: '/?language=en', headers: chinese })
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, '/'])
    const cookie = String(chosen.headers['set-cookie']).split(';')[0] ?? ''
    expect(await read({ ...chinese, cookie })).toContain('<html lang="en">')
    expect((await page.inject('/?language=%3Cscript%3E')).statusCode).toBe(200)
  })

  it('serves its page with a strict policy', async () => {
    const response = await page.inject('/')
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-security-policy']).toContain("script-src 'self';")
  })
})
