import { editorHtml } from '@emporium/testing/editor-html'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isLinkAddress } from '../../src/editing/editor-tools.ts'
import { RichTextEditor } from '../../src/editor.ts'
import { mountPart } from '../mount-part.ts'

const list = '<ul><li><p>one</p></li><li><p>two</p></li></ul>'
afterEach(() => (document.body.innerHTML = ''))

async function write(html: string, props = {}) {
  const part = mountPart(RichTextEditor, { modelValue: html, label: 'Details', ...props })
  await flushPromises()
  const text = part.get<HTMLElement>('[role="textbox"]')
  const tool = (name: string) =>
    part.findAll('[role="toolbar"] button').find((button) => labelOf(button.element) === name)
  /** Uses a tool and answers the text after it. */
  const use = async (name: string) => {
    await vi.waitFor(() => expect(tool(name)).toBeDefined()) // tools follow the caret a frame later
    await tool(name)?.trigger('click')
    await flushPromises()
    return part.emitted<[string]>('update:modelValue')?.at(-1)?.[0]
  }
  return { part, text, tool, use }
}
const labelOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim()
const press = (element: HTMLElement, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  element.dispatchEvent(event)
  return event
}

describe('IM-6 the editor by keyboard', () => {
  it('is one stop before the text: only one tool is reached by Tab', async () => {
    const { part } = await write('')
    const tools = part.findAll('[role="toolbar"] button')
    expect(tools.length).toBeGreaterThan(8)
    expect(tools.filter((tool) => tool.attributes('tabindex') === '0').length).toBeLessThan(2)
  })

  it('lets go by Tab in a list too, and leaves the list as it is', async () => {
    const { part, text } = await write(list)
    expect(press(text.element, 'Tab').defaultPrevented).toBe(false)
    expect(part.emitted('update:modelValue')).toBeUndefined()
  })
})

describe('IM-6 what the editor writes', () => {
  it.each(editorHtml)('IM-6 is what the sanitiser keeps: %s', async (html) => {
    const { use } = await write(`<p>x</p>${html}`)
    await use('Bold') // any change: the text is written anew
    const written = await use('Quotation')
    expect(written).toBe(`<blockquote><p>x</p></blockquote>${html}`)
  })

  it('IM-6 keeps nothing of links, lists and cells that would be taken away', async () => {
    const { use } = await write(
      '<p>x</p><p><a href="https://a.example" title="t" target="_top" rel="me">a</a> <a href="http://b.example">b</a></p><ol type="a"><li><p>c</p></li></ol><pre><code class="language-js">d</code></pre><table style="width: 9px"><colgroup><col></colgroup><tbody><tr><td style="text-align: center" colwidth="9"><p>e</p></td></tr></tbody></table>',
    )
    expect(await use('Quotation')).toBe(
      '<blockquote><p>x</p></blockquote><p><a href="https://a.example" rel="noopener nofollow ugc" target="_blank">a</a> b</p><ol><li><p>c</p></li></ol><pre><code>d</code></pre><table><tbody><tr><td><p>e</p></td></tr></tbody></table>',
    )
  })

  it.each([
    ['https://larch.example', true],
    ['mailto:help@larch.example', true],
    ['http://larch.example', false],
    ['https://', false],
    ['https://larch.example/a b', false],
    ['javascript:alert(1)', false],
    ['/seller/', false],
  ])('IM-6 takes %s as the address of a link: %s', (address, isOne) => {
    expect(isLinkAddress(address)).toBe(isOne)
  })
})

describe('IM-6 SA-1 tables', () => {
  const row = (tag: string, count: number) => `<tr>${`<${tag}><p></p></${tag}>`.repeat(count)}</tr>`
  const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table><p>x</p>`

  it('IM-6 are inserted with a header row, and have their tools only while the caret is in them', async () => {
    const { tool, use } = await write('<p>x</p>')
    expect(tool('Add row')).toBeUndefined()
    const html = await use('Insert table')
    expect(html).toBe(table(row('th', 2), row('td', 2), row('td', 2)))
    await expect.poll(() => tool('Insert table')).toBeUndefined()
    expect(tool('Header row')?.attributes('aria-pressed')).toBe('true')
    expect(await use('Remove table')).toBe('<p>x</p>')
    await expect.poll(() => tool('Add row')).toBeUndefined()
    expect(tool('Insert table')).toBeDefined()
  })

  it('IM-6 grow and shrink by rows and columns, and lose their header row', async () => {
    const { tool, use } = await write('<p>x</p>')
    await use('Insert table')
    const [th, td] = [row('th', 2), row('td', 2)]
    expect(await use('Add row')).toBe(table(th, td, td, td))
    expect(await use('Add column')).toBe(table(row('th', 3), ...[1, 2, 3].map(() => row('td', 3))))
    expect(await use('Remove column')).toBe(table(th, td, td, td))
    expect(await use('Header row')).toBe(table(td, td, td, td))
    await expect.poll(() => tool('Header row')?.attributes('aria-pressed')).toBe('false')
    expect(await use('Remove row')).toBe(table(td, td, td))
  })
})
