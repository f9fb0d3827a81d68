import { removedKinds } from '@emporium/domain'
import { flushPromises, mount } from '@vue/test-utils'
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import RemovedNotice from '../../src/editing/RemovedNotice.vue'
import { RichTextEditor } from '../../src/editor.ts'
import { appPlugins, mountPart } from '../mount-part.ts'

afterEach(() => (document.body.innerHTML = ''))

/** The editor with a field around it in thought, and what it says below the text. */
async function open(props: Record<string, unknown> = {}) {
  const part = mountPart(RichTextEditor, { modelValue: '', label: 'Details', ...props })
  await flushPromises()
  const text = part.get<HTMLElement>('[role="textbox"]').element as HTMLElement & { editor: Editor }
  const told = () => part.get('[role="status"]').text()
  const paste = async (html: string) => {
    text.editor.view.pasteHTML(html)
    await flushPromises()
  }
  /** Something that came without words: a picture of the screen, a film from a folder. */
  const give = async (kind: 'paste' | 'drop', file: File) => {
    const event = new Event(kind, { bubbles: true, cancelable: true })
    const data = { files: [file], getData: () => '', types: ['Files'], clearData: () => {} }
    Object.assign(event, { clipboardData: data, dataTransfer: data, clientX: 1, clientY: 1 })
    text.dispatchEvent(event)
    await flushPromises()
    return event
  }
  return { part, told, paste, give }
}

describe('IM-6 SA-1 what a rich text lost', () => {
  it('IM-6 is said in words, in both languages, and nothing is said of nothing', async () => {
    const { texts, plugins } = appPlugins()
    const props = { kinds: removedKinds.slice(0, 1) }
    const notice = mount(RemovedNotice, { props, global: { plugins } })
    expect(notice.text()).toBe('We removed: scripts. The words stay.')
    await texts.show('zh-CN')
    await notice.setProps({ kinds: ['scripts', 'images'] })
    expect(notice.text()).toBe('已移除：脚本、图片。文字内容保持不变。 请改为插入图片链接。')
    await notice.setProps({ kinds: removedKinds })
    expect(notice.text()).not.toContain('removed.')
    await notice.setProps({ kinds: [] })
    expect(notice.text()).toBe('')
  })

  it('IM-6 by a paste and by the save is told in one sentence, until the next paste', async () => {
    const { part, told, paste } = await open({ removed: ['links'] })
    expect(told()).toMatch(/^We removed: links that/)
    await paste('<p>Hi <img src="https://a.example/a.png"> <span style="color: red">you</span></p>')
    expect(told()).toMatch(/^We removed: styles, images, links that/)
    expect(part.emitted('update:modelValue')?.at(-1)).toEqual(['<p>Hi you</p>'])
    await part.setProps({ removed: [] })
    expect(told()).toBe('We removed: styles, images. The words stay. Link to an image instead.')
    await paste('<p>Plain</p>')
    expect(told()).toBe('')
  })

  it('IM-6 says where images can go instead', async () => {
    const { told, paste } = await open({ insteadOfImages: 'Put them into the guide.' })
    await paste('<img src="https://a.example/a.png">')
    expect(told()).toBe('We removed: images. The words stay. Put them into the guide.')
  })

  it.each([
    ['paste', 'image/png', 'images'],
    ['drop', 'image/jpeg', 'images'],
    ['drop', 'video/mp4', 'videos and sound'],
  ] as const)('IM-6 tells of a file that came alone by %s (%s)', async (way, type, words) => {
    const { told, give } = await open()
    const event = await give(way, new File(['x'], 'x', { type }))
    expect(event.defaultPrevented).toBe(true)
    expect(told()).toContain(`We removed: ${words}.`)
  })
})
