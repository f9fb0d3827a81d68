import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RichTextEditor } from '../src/editor.ts'
import { mountPart } from './mount-part.ts'

const list = '<ul><li><p>one</p></li><li><p>two</p></li></ul>'

async function write(html: string) {
  const part = mountPart(RichTextEditor, { modelValue: html, label: 'Details' })
  await flushPromises()
  const text = part.get<HTMLElement>('[role="textbox"]')
  return { part, text }
}
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
