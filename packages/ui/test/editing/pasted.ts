import type { RemovedKind } from '@emporium/domain'
import { Editor } from '@tiptap/core'
import { editorKit, htmlOf } from '../../src/editing/editor-kit.ts'
import { PasteCleaner } from '../../src/editing/paste/paste-cleaner.ts'

type Pasted = { html: string; removed: readonly RemovedKind[] }

/** A paste of a program that offers nothing but text; the editor's own `pasteText` is that of "without format". */
function pasteOfText(text: string): Event {
  const getData = (type: string) => (type === 'text/plain' ? text : '')
  const event = new Event('paste', { bubbles: true, cancelable: true })
  return Object.assign(event, { clipboardData: { getData, files: [], types: ['text/plain'] } })
}

/** What an empty editor holds after this was pasted, and what it told to be gone. */
export function pasted(clipboard: string, kind: 'html' | 'text' = 'html'): Pasted {
  let removed: readonly RemovedKind[] = []
  const onPasted = (kinds: readonly RemovedKind[]) => (removed = kinds)
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...editorKit, PasteCleaner.configure({ onPasted })],
  })
  if (kind === 'text') editor.view.dom.dispatchEvent(pasteOfText(clipboard))
  else editor.view.pasteHTML(clipboard)
  const html = htmlOf(editor)
  editor.destroy()
  return { html, removed }
}
