import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { startSimulator } from '../src/index.ts'
import { control } from './signed.ts'
import type { RunningSimulator } from '../src/index.ts'

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(() => control(simulator, 'POST', 'reset'))
afterAll(() => simulator.close())

const open = async (headers: Record<string, string> = {}) => {
  const answer = await fetch(`${simulator.url}/`, { headers })
  return { answer, page: await answer.text() }
}

it('shows people a page with the demo keys and what is there', async () => {
  const { answer, page } = await open()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/html')
  for (const word of [
    'EMPSIMSELLER0001',
    'not-a-secret-empsimseller0001',
    'm-sim-hz-web',
    'Outage',
  ])
    expect(page).toContain(word)
  expect(page).toContain('No server is running')
})

it('keeps the secret of a key that somebody added', async () => {
  const key = { accessKeyId: 'OWNKEY0001', accessKeySecret: 'my-own-secret' }
  await control(simulator, 'POST', 'accounts/1000000000000004/keys', key)
  const { page } = await open()
  expect(page).toContain('OWNKEY0001')
  expect(page).not.toContain('my-own-secret')
})

it('says which switch is on, and how it is switched off by hand', async () => {
  const fault = { action: '*', kind: 'outage' }
  const { body } = await control(simulator, 'POST', 'faults', fault)
  const { page } = await open()
  expect(page).toContain('Switch off')
  expect(page).toContain(
    `curl -X DELETE ${simulator.url}/control/faults/${(body as { id: number }).id}`,
  )
})

it('escapes what others wrote, and runs its own script alone', async () => {
  const account = { accountId: '1000000000000066', name: '<script>alert(1)</script>' }
  await control(simulator, 'POST', 'accounts', account)
  const key = { accessKeyId: 'X0001', accessKeySecret: 's' }
  await control(simulator, 'POST', `accounts/${account.accountId}/keys`, key)
  const { answer, page } = await open()
  expect(page).not.toContain('<script>alert')
  const [, nonce] = /script-src 'nonce-([^']+)'/.exec(
    answer.headers.get('content-security-policy') ?? '',
  )!
  expect(page).toContain(`<script nonce="${nonce}">`)
  expect((await open()).page).not.toContain(String(nonce))
})

it('speaks the language of the browser, and the one that is chosen', async () => {
  const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' }
  const { page } = await open(chinese)
  expect(page).toContain('<html lang="zh-CN">')
  for (const word of [
    '云模拟器',
    '服务中断',
    '没有运行中的服务器',
    '可用',
    '正常响应',
    'EMPSIMSELLER0001',
  ])
    expect(page).toContain(word)
  for (const word of ['Switch on', '>Available<', '>healthy<']) expect(page).not.toContain(word)
  const chosen = await fetch(`${simulator.url}/?language=en`, {
    headers: chinese,
    redirect: 'manual',
  })
  expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/'])
  const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await open({ ...chinese, cookie })).page).toContain('<html lang="en">')
  expect((await open({ 'accept-language': 'fr' })).page).toContain('<html lang="en">')
  const nonsense = await fetch(`${simulator.url}/?language=<script>`, { redirect: 'manual' })
  expect(nonsense.status).toBe(200)
})
