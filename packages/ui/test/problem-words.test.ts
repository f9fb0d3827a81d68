import { faultsZhCN, type ProblemDetails } from '@emporium/domain'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { mount } from '@vue/test-utils'
import { ProblemNotice, useProblemFields } from '../src/index.ts'
import { problemEn } from '../src/locales/problem.en.ts'
import { problemZhCN } from '../src/locales/problem.zh-CN.ts'
import { appPlugins } from './mount-part.ts'

const root = `${process.cwd().replace(/packages\/ui\/?$/, '')}/`
const documents = `${root}packages/api-client/openapi`
const chinese = /\p{Script=Han}/u

/** Every type that a service declares: its document lists them, and `npm run check` holds the documents to the source. */
function typesOfServices(): string[] {
  return readdirSync(documents).flatMap((file) => {
    const document = JSON.parse(readFileSync(`${documents}/${file}`, 'utf8'))
    const types = document['x-problem-types'] as { type: string }[]
    return types.map(({ type }) => type.replace('/problems/', ''))
  })
}
/** What the gateway answers by itself. */
const typesOfGateway = () =>
  [
    ...readFileSync(`${root}infra/gateway/src/http/problems.ts`, 'utf8').matchAll(
      /slug: '([^']+)'/g,
    ),
  ].map(([, slug]) => slug ?? '')

/** Shows a problem as the page of a reader of a language shows it. */
async function shown(language: 'en' | 'zh-CN', problem: ProblemDetails): Promise<string> {
  const { texts, plugins } = appPlugins()
  await texts.show(language)
  return mount(ProblemNotice, { props: { problem }, global: { plugins } }).text()
}

describe('RFC 9457 every type of problem', () => {
  const types = [...new Set([...typesOfServices(), ...typesOfGateway()])].sort()

  it('is found: those of all six services and of the gateway', () => {
    expect(types).toEqual(
      expect.arrayContaining([
        'purchase-of-own-product',
        'access-key-id-unknown',
        'access-key-secret-wrong',
        'cloud-refused',
        'case-claimed',
        'terms-outdated',
        'wrong-credentials',
        'own-product',
        'service-too-slow',
      ]),
    )
  })

  it('has words in English and in Chinese', () => {
    const wordless = (words: Readonly<Record<string, string>>) => types.filter((one) => !words[one])
    expect(wordless(problemEn)).toEqual([])
    expect(wordless(problemZhCN)).toEqual([])
  })

  it('is said in Chinese characters on a Chinese page', () => {
    const words = [...Object.entries(problemZhCN), ...Object.entries(faultsZhCN)]
    expect(words.filter(([, text]) => !chinese.test(text))).toEqual([])
  })

  it('has no words that nothing answers', () => {
    const ofPages = ['unreachable', 'unknown']
    const known = new Set([...types, ...ofPages])
    expect(Object.keys(problemEn).filter((one) => !known.has(one))).toEqual([])
  })
})

describe('what is said of a field', () => {
  const problem: ProblemDetails = {
    type: '/problems/choice-does-not-fit',
    title: 'This combination cannot be had',
    status: 422,
    errors: [
      {
        pointer: '#/regionId',
        code: 'not-in-region',
        params: { region: 'us-west-1', regions: ['cn-hangzhou', 'ap-southeast-1'] },
        detail: 'Not available in US West. Available in: Hangzhou (East China 1), Singapore.',
      },
      {
        pointer: '#/name',
        code: 'too-long',
        params: { limit: 100 },
        detail: 'At most 100 characters.',
      },
    ],
  }

  it('is in the language of the page, with the parameters in its words', async () => {
    const text = await shown('zh-CN', problem)
    expect(text).toContain('无法提供这样的组合')
    expect(text).toContain('美国西部 不可用。可选地域：杭州（华东 1）、新加坡。')
    expect(text).toContain('最多 100 个字符。')
    expect(text).not.toMatch(/Available|characters/)
  })

  it('is in English what the server wrote', async () => {
    const text = await shown('en', problem)
    for (const { detail } of problem.errors ?? []) expect(text).toContain(detail)
  })

  it('is never English between Chinese words, not even for a code that is not known here', async () => {
    const newer = {
      type: '/problems/invented-later',
      title: 'Invented later',
      status: 409,
      code: 'later',
      detail: 'Nobody knew.',
      errors: [{ pointer: '#/a', code: 'later-still', detail: 'Nor this.' }],
    }
    const text = await shown('zh-CN', newer)
    expect(text).not.toMatch(/[A-Za-z]{3}/)
    expect(text).toContain('此项不符合要求。')
    expect(await shown('en', newer)).toContain('Nobody knew.')
  })

  it('is said at the field', async () => {
    const { texts, plugins } = appPlugins()
    await texts.show('zh-CN')
    const Form = defineComponent({
      setup() {
        const { errorOf } = useProblemFields(problem)
        return () => h('p', errorOf('name'))
      },
    })
    expect(mount(Form, { global: { plugins } }).text()).toBe('最多 100 个字符。')
  })
})

describe('ON-1 what was tried too often says when to try again', () => {
  const tooMany = (retryAfterSeconds: number): ProblemDetails => ({
    type: '/problems/too-many-logins',
    title: 'Too many wrong passwords',
    status: 429,
    retryAfterSeconds,
  })

  it.each([
    [1, 'in 1 second', '1秒钟后'],
    [59, 'in 59 seconds', '59秒钟后'],
    [60, 'in 1 minute', '1分钟后'],
    [61, 'in 2 minutes', '2分钟后'],
    [14 * 60, 'in 14 minutes', '14分钟后'],
    [59 * 60 + 1, 'in 1 hour', '1小时后'],
    [22 * 3_600, 'in 22 hours', '22小时后'],
    [23 * 3_600 + 1, 'in 1 day', '1天后'],
  ])('ON-1 after %d seconds, in both languages', async (seconds, english, said) => {
    expect(await shown('en', tooMany(seconds))).toContain(`Try again ${english}.`)
    expect(await shown('zh-CN', tooMany(seconds))).toContain(`请在${said}重试。`)
  })

  it('ON-1 says nothing of a wait that is not known, or is over before one has read it', async () => {
    const { retryAfterSeconds: _unknown, ...unsaid } = tooMany(60)
    expect(await shown('en', unsaid)).not.toContain('Try again')
    const away = { ...tooMany(2), type: '/problems/temporarily-unavailable', status: 503 }
    expect(await shown('en', away)).not.toContain('Try again')
  })

  it('RFC 9457 what the case itself says comes first', async () => {
    const said = { ...tooMany(60), code: 'too-many-a-minute', params: { limit: 20 } }
    const text = await shown('zh-CN', said)
    expect(text).not.toContain('重试')
  })
})
