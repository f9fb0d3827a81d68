import { limits } from '@emporium/domain'
import type { TestActor } from '@emporium/testing'
import { editorHtml } from '@emporium/testing/editor-html'
import { honestHtml, hostileHtml } from '@emporium/testing/hostile-html'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { removedFrom } from '../src/texts/removed-from.ts'
import { sanitise } from '../src/texts/sanitise.ts'
import { activeNodes } from './active-nodes.ts'
import { beginProduct, confirmedSeller, patchDraft } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

/** Payloads one after the other, in as few texts as the limit allows. */
function packed(payloads: readonly string[]): string[] {
  const texts: string[] = []
  let text = ''
  for (const payload of payloads) {
    const next = `${text}<p>${payload}</p>`
    if (next.length > limits.richText) texts.push(text)
    text = next.length > limits.richText ? `<p>${payload}</p>` : next
  }
  return [...texts, text]
}

describe('S-5 text that does something', () => {
  it('S-5 is recognised by the judge of these tests', () => {
    const shown = [
      '<script>',
      '<p id="a">',
      '<a href="javascript:x">',
      '<svg>',
      '</div><p>',
      '<!--x-->',
    ]
    expect(shown.filter((text) => activeNodes(text).length === 0)).toEqual([])
    expect(honestHtml().flatMap(activeNodes)).toEqual([])
  })

  it('S-5 is stored without a single active node', () => {
    const payloads = hostileHtml()
    expect(new Set(payloads).size).toBeGreaterThan(1_669)
    const alive = payloads.filter((payload) => activeNodes(sanitise(payload) ?? '').length > 0)
    expect(alive).toEqual([])
  })

  it.each(['detailsHtml', 'supportHtml', 'eulaHtml', 'refundPolicyHtml'])(
    'S-5 does nothing in %s, as sellers read it back',
    async (field) => {
      const id = await beginProduct(world, seller)
      for (const text of packed(hostileHtml())) {
        const answer = await patchDraft(world, seller, id, { [field]: text })
        expect(answer.status).toBe(200)
        expect(activeNodes(String(answer.body.draft[field] ?? ''))).toEqual([])
      }
    },
  )

  it('S-5 leaves what honest sellers write as it is', () => {
    const texts = honestHtml()
    const kept = texts.filter((text) => sanitise(text) === text)
    expect(kept.length / texts.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe('IM-6 what the editor of the portal writes', () => {
  it.each(editorHtml)('IM-6 SA-1 is stored letter for letter: %s', (html) => {
    expect(sanitise(html)).toBe(html)
    expect(removedFrom(html)).toEqual([])
  })

  it('IM-6 SA-1 comes back from the draft as it was sent, tables included', async () => {
    const id = await beginProduct(world, seller)
    const detailsHtml = editorHtml.join('')
    const { body } = await patchDraft(world, seller, id, { detailsHtml })
    expect(body.draft.detailsHtml).toBe(detailsHtml)
    expect(body.removed).toEqual([])
  })
})

describe('IM-6 what the sanitiser takes away is told', () => {
  const lossy: [string, string][] = [
    ['scripts', '<p>Hi</p><script>alert(1)</script>'],
    ['scripts', '<p onclick="alert(1)">Hi</p>'],
    ['styles', '<p style="color:red">Hi</p>'],
    ['styles', '<style>p{color:red}</style><p>Hi</p>'],
    ['images', '<p>Hi <img src="https://a.example/a.png"></p>'],
    ['media', '<p>Hi</p><video src="https://a.example/a.mp4"></video>'],
    ['frames', '<p>Hi</p><iframe src="https://a.example"></iframe>'],
    ['forms', '<p>Hi</p><form><input name="a"></form>'],
    ['links', '<p><a href="http://a.example">Hi</a></p>'],
  ]
  it.each(lossy)('IM-6 SA-1 names %s of %s in the answer of the save', async (kind, html) => {
    const id = await beginProduct(world, seller)
    const { body } = await patchDraft(world, seller, id, { detailsHtml: html, name: 'Harbor' })
    expect(body.removed).toEqual([{ field: 'detailsHtml', kinds: [kind] }])
    expect(body.draft.detailsHtml).toContain('Hi')
  })

  it('IM-6 names each kind once, field by field, in one order', async () => {
    const id = await beginProduct(world, seller)
    const { body } = await patchDraft(world, seller, id, {
      detailsHtml: '<img src="a"><img src="b"><p style="a">Hi</p><script>1</script>',
      supportHtml: '<p>Chat</p><iframe></iframe>',
    })
    expect(body.removed).toEqual([
      { field: 'detailsHtml', kinds: ['scripts', 'styles', 'images'] },
      { field: 'supportHtml', kinds: ['frames'] },
    ])
  })

  it('IM-6 says nothing where nothing was taken, nor of words in harmless wrappers', async () => {
    const id = await beginProduct(world, seller)
    const plain = { detailsHtml: '<p><span>Hi</span> <b>there</b></p>', supportHtml: '' }
    expect((await patchDraft(world, seller, id, plain)).body.removed).toEqual([])
    expect((await patchDraft(world, seller, id, { name: 'Harbor' })).body.removed).toEqual([])
    expect(honestHtml().flatMap(removedFrom)).toEqual([])
  })
})
