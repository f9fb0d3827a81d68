import type { RemovedKind } from '@emporium/domain'
import { Extension } from '@tiptap/core'
import { DOMParser, Slice, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { cleanPaste } from './clean-paste.ts'
import { tablesOfTabs } from './tabbed-text.ts'

type Options = {
  /** Told after every paste and drop from outside: what of it was dropped, often nothing. */
  onPasted: (removed: readonly RemovedKind[]) => void
}

/** The kinds of files that come alone, such as a picture of the screen: the editor takes none. */
function kindsOfFiles(data: DataTransfer | null): RemovedKind[] | null {
  if (!data || data.files.length === 0 || data.getData('text/html') || data.getData('text/plain'))
    return null
  const types = [...data.files].map(({ type }) => type)
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type))
  const kinds: RemovedKind[] = []
  if (has(/^image\//)) kinds.push('images')
  if (has(/^(video|audio)\//)) kinds.push('media')
  return kinds
}

/** Plain text that has tables; null leaves it to the editor, line by line. */
function readTabs(text: string, schema: Schema): Slice | null {
  const root = tablesOfTabs(text, document)
  return root && new Slice(DOMParser.fromSchema(schema).parse(root).content, 0, 0)
}

/** Cleans what is pasted and dropped into the text, and tells what was lost (IM-6, SA-1). */
export const PasteCleaner = Extension.create<Options>({
  name: 'pasteCleaner',
  addOptions: () => ({ onPasted: () => {} }),
  transformPastedHTML(html) {
    const { html: clean, removed } = cleanPaste(html)
    this.options.onPasted(removed)
    return clean
  },
  addProseMirrorPlugins() {
    // A file that is dropped and not taken would be opened by the browser, in place of the form.
    const refuseFiles = (data: DataTransfer | null) => {
      const kinds = kindsOfFiles(data)
      if (kinds) this.options.onPasted(kinds)
      return kinds !== null
    }
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, _place, isPlain, { state }) =>
            // Nothing means that the editor reads the text itself; its types do not know of it.
            (isPlain ? null : readTabs(text, state.schema)) as Slice,
          handlePaste: (_view, event) => refuseFiles(event.clipboardData),
          handleDrop: (_view, event) => refuseFiles(event.dataTransfer),
        },
      }),
    ]
  },
})
