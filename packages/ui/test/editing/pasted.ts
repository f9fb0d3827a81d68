import type { RemovedKind } from '@emporium/domain'
import { Editor } from '@tiptap/core'
import { editorKit, htmlOf } from '../../src/editing/editor-kit.ts'
import { PasteCleaner } from '../../src/editing/paste/paste-cleaner.ts'

/** What an empty editor holds after this was pasted, and what it told to be gone. */
export function pasted(clipboard: string): { html: string; removed: readonly RemovedKind[] } {
  let removed: readonly RemovedKind[] = []
  const onPasted = (kinds: readonly RemovedKind[]) => (removed = kinds)
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...editorKit, PasteCleaner.configure({ onPasted })],
  })
  editor.view.pasteHTML(clipboard)
  const html = htmlOf(editor)
  editor.destroy()
  return { html, removed }
}
