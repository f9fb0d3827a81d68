import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ApplicationRejected } from '@emporium/events'
import { newId, OutboxRow, receiveJob } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { fixedNoticeGroups } from '@emporium/domain'
import { languages, type Language } from '../src/accounts/languages.ts'
import { Link } from '../src/links/link.entity.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { escapeHtml } from '../src/mails/mail-page.ts'
import type { MessageParameters } from '../src/mails/message.ts'
import { messages, topicOf, wordsOf, type MessageKind } from '../src/mails/messages.ts'
import { renderMail } from '../src/mails/render-mail.ts'
import { unsubscribeTokens } from '../src/preferences/unsubscribe-tokens.ts'
import { buildAccount, freshEmail, password, startIdentity, type Identity } from './factories.ts'
import { addressesOf, tokenIn } from './post-office.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const kinds = Object.keys(messages) as MessageKind[]
const cunning = {
  reason: '<img src=x onerror=alert(1)>',
  companyName: 'A & "B"\r\nBcc: all@people.test',
}

async function rejected(overrides = {}, said = { reason: 'No', companyName: 'Orion' }) {
  const account = await buildAccount(service, overrides)
  await service.deliver(ApplicationRejected, {
    applicationId: newId(),
    accountId: account.id,
    ...said,
  })
  return account
}
const received = (email: string) =>
  service.post.mails.filter((mail) => addressesOf(mail).includes(email))
const orderTo = (accountId: string) =>
  service.dataSource.manager.findOneByOrFail(MailOrder, { accountId })

describe('ON-7 mails arrive', () => {
  it('ON-7 as text and HTML, from our sender, with the link of the page', async () => {
    const { email } = await rejected()
    await service.work()
    const mail = service.post.lastTo(email)
    expect(mail.from?.text).toContain('no-reply@emporium.example')
    expect(mail.subject).toBe('Your application was declined')
    expect(mail.text).toContain('Open:\nhttp://emporium.test/sell/application')
    expect(mail.html).toContain('href="http://emporium.test/sell/application"')
    expect(mail.html).toContain('<html lang="en"')
  })

  it('ON-7 in the language of the reader', async () => {
    const { email } = await rejected(
      { language: 'zh-CN' },
      { reason: '测试版', companyName: '猎户座' },
    )
    await service.work()
    const mail = service.post.lastTo(email)
    expect(mail.subject).toBe('您的入驻申请未通过')
    expect(mail.text).toContain('猎户座 的入驻申请未通过：测试版')
    expect(mail.html).toContain('<html lang="zh-CN"')
  })

  it('ON-7 what people write stays text and no header', async () => {
    const { email } = await rejected({}, cunning)
    await service.work()
    const mail = service.post.lastTo(email)
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(mail.html).toContain('A &amp; &quot;B&quot;')
    expect(mail.headers.has('bcc')).toBe(false)
    expect(received('all@people.test')).toEqual([])
  })
})

it('ON-9 the first mail to a visitor carries nothing that the asker wrote, for the address is not proved', () => {
  const said = { subject: 'Win a prize', askerName: 'Your bank', text: 'Pay here' }
  const sent = { enquiryId: newId(), token: 'token', ...said } as unknown as MessageParameters
  for (const language of languages) {
    const mail = JSON.stringify(wordsOf('visitor_enquiry_received', language, sent))
    for (const word of Object.values(said)) expect(mail).not.toContain(word)
  }
})

it('ON-7 no mail has half-width marks between Chinese characters', () => {
  const half = /[\p{Script=Han}”}][,?:;!.](?=[\p{Script=Han}“{]|$)|[()]/u
  const texts = kinds.flatMap((kind) => Object.values(messages[kind]['zh-CN']))
  expect(texts.filter((text) => half.test(text))).toEqual([])
})

describe('a mail is sent once', () => {
  it('a job that runs twice sends one mail, with the Message-ID of its order', async () => {
    const { email, id } = await rejected()
    const [row] = await service.dataSource.manager.find(OutboxRow, {
      where: { kind: 'job' },
      order: { sequence: 'DESC' },
    })
    if (!row) throw new Error('no job was ordered')
    await receiveJob(service.receiver, row.envelope, row.id)
    await service.dataSource.manager.insert(OutboxRow, row as never)
    await receiveJob(service.receiver, row.envelope, row.id)
    const [mail, ...others] = received(email)
    expect(others).toEqual([])
    const order = await orderTo(id)
    expect(mail?.messageId).toBe(`<${order.id}@emporium.example>`)
    expect(order.sentAt).not.toBeNull()
  })

  it('what a server refuses is tried again', async () => {
    const { email, id } = await rejected()
    service.post.refuse(true)
    await expect(service.work()).rejects.toThrow()
    expect(await orderTo(id)).toMatchObject({ sentAt: null, claimedAt: null })
    service.post.refuse(false)
    await service.work()
    expect(received(email)).toHaveLength(1)
  })

  it('what another worker is sending is left to it for twenty seconds', async () => {
    const { email, id } = await rejected()
    const { manager } = service.dataSource
    await manager.update(MailOrder, { accountId: id }, { claimedAt: service.clock.now() })
    service.clock.advance(19_999)
    await expect(service.work()).rejects.toThrow()
    service.clock.advance(1)
    await service.work()
    expect(received(email)).toHaveLength(1)
  })
})

it('S-7 the token of a link is in the mail alone: not in the outbox, the mail order or the link', async () => {
  const email = freshEmail()
  const form = { email, password, name: 'Ada Reader', country: 'FR' }
  await as(service.app).post('/api/v1/accounts').send(form).expect(202)
  const waiting = JSON.stringify(await service.outbox())
  expect(waiting).not.toContain(password)
  expect(waiting).not.toContain(email)
  await service.work()
  const token = tokenIn(service.post.lastTo(email))
  const { rows } = await service.database
    .query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'identity'`,
    )
    .then(async (tables) => ({
      rows: await Promise.all(
        tables.map(({ name }) => service.database.query(`SELECT * FROM identity.${name}`)),
      ),
    }))
  const everything = JSON.stringify(rows)
  expect(everything).toContain(email)
  expect(everything).not.toContain(token)
  expect(everything).not.toContain(password)
  expect(await service.dataSource.manager.count(Link)).toBeGreaterThan(0)
})

/** Every placeholder of a message with the same value. */
function allOf(kind: MessageKind, value: string): MessageParameters {
  const { path, en, 'zh-CN': zh } = messages[kind]
  const texts = [path, en.title, en.body, zh.title, zh.body].join(' ')
  return Object.fromEntries(
    [...texts.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name]) => [name, value]),
  )
}

it('IM-11 a removed product is named, and one of an older message is spoken of', () => {
  const title = (parameters: MessageParameters, language: Language) =>
    wordsOf('product_removed', language, parameters).title
  expect(title({ productName: 'Vela DB' }, 'en')).toBe('Vela DB was taken off the shelf')
  expect(title({}, 'en')).toBe('A product was taken off the shelf')
  expect(title({ productName: 'Vela DB' }, 'zh-CN')).toBe('Vela DB 已下架')
})

describe.each(kinds)('the message %s', (kind) => {
  it.each(languages)('has words in %s, and all its placeholders are filled', (language) => {
    const parameters = new Proxy({}, { get: (_none, name) => `[${String(name)}]`, has: () => true })
    const { title, body, path, action } = wordsOf(kind, language, parameters)
    for (const text of [title, body, path, action]) {
      expect(text).not.toBe('')
      expect(text).not.toMatch(/[{}]/)
    }
    expect(path).toMatch(/^\/[a-z]/)
    const named = (of: string) => [...of.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
    expect(named(messages[kind][language].body)).toEqual(named(messages[kind].en.body))
  })

  it.each(languages)(
    'SP-5 ends no sentence twice in %s, whatever a name or a reason ends with',
    (language) => {
      for (const said of ['Larch B.V.', '\u4e0d\u5408\u683c\u3002']) {
        const parameters = new Proxy({}, { get: () => said, has: () => true })
        const { title, body } = wordsOf(kind, language, parameters)
        expect(`${title}\n${body}`).not.toMatch(/[.\u3002][\u201d"]?[.\u3002]|\ue000/)
      }
    },
  )

  const render = (parameters: MessageParameters, language: Language, id: string | null = newId()) =>
    renderMail(
      { id: newId(), kind, parameters },
      { id, email: 'a@b.test', language },
      { publicUrl: 'https://market.test', unsubscribe: unsubscribeTokens('a secret of the tests') },
    )
  const linksOf = (mail: { text: string }) =>
    [...mail.text.matchAll(/[:：]\n(\S+:\S+)$/gm)].map(([, link = '']) => new URL(link))

  it.each(languages)(
    'SP-5 is a whole mail in %s: language, both parts, absolute links',
    (language) => {
      const parameters = allOf(kind, 'Vela')
      const mail = render(parameters, language)
      expect(mail.html).toContain(`<html lang="${language}"`)
      const words = wordsOf(kind, language, parameters)
      for (const line of words.body.split('\n')) {
        expect(mail.text).toContain(line)
        expect(mail.html).toContain(escapeHtml(line))
      }
      for (const part of [mail.subject, mail.text, mail.html.replace(/<style>.*<\/style>/s, '')])
        expect(part).not.toMatch(/[{}]|undefined|\[object/)
      expect(linksOf(mail).map(({ origin }) => origin)).toContain('https://market.test')
      const foreign = [...mail.html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, link = '']) => link)
        .filter((link) => !link.startsWith('https://market.test/'))
      expect(foreign).toEqual([])
      expect(mail.html).not.toMatch(/<img|<link|@import|url\(/)
    },
  )

  it('SP-5 can be ended by one click, unless it must be sent', () => {
    const isFixed = fixedNoticeGroups.some((fixed) => fixed === topicOf(kind))
    const mail = render({}, 'en')
    expect(Boolean(mail.unsubscribeUrl)).toBe(!isFixed)
    expect(mail.text.includes('/unsubscribe?token=')).toBe(!isFixed)
    expect(render({}, 'en', null).unsubscribeUrl).toBeUndefined()
  })

  it('leads nowhere else, whatever its parameters hold', () => {
    const parameters = allOf(kind, '../../@evil.test/?x=#"<')
    const mail = render(parameters, 'en')
    expect(linksOf(mail).length).toBeGreaterThan(0)
    for (const link of linksOf(mail)) {
      expect(link.origin).toBe('https://market.test')
      expect(link.href).not.toMatch(/\.\.\/|["<]/)
    }
  })

  it('SP-5 has a subject of one line, whatever people are called', () => {
    const parameters = allOf(kind, 'A\r\nBcc: all@people.test')
    expect(render(parameters, 'en').subject).not.toMatch(/\p{Cc}/u)
  })
})
