import { leadsOutside } from '@emporium/domain'
import type { Editor } from '@tiptap/core'
import type { Component } from 'vue'
import IconBold from '~icons/lucide/bold'
import IconCode from '~icons/lucide/code'
import IconHeading from '~icons/lucide/heading-2'
import IconSubheading from '~icons/lucide/heading-3'
import IconItalic from '~icons/lucide/italic'
import IconIndent from '~icons/lucide/list-indent-increase'
import IconOutdent from '~icons/lucide/list-indent-decrease'
import IconBullets from '~icons/lucide/list'
import IconNumbers from '~icons/lucide/list-ordered'
import IconRedo from '~icons/lucide/redo-2'
import IconTable from '~icons/lucide/table'
import IconQuote from '~icons/lucide/text-quote'
import IconUndo from '~icons/lucide/undo-2'

/** A button of the editor. `isOn` makes it a toggle. */
export type EditorTool = {
  name:
    | 'bold'
    | 'italic'
    | 'heading'
    | 'subheading'
    | 'bulletList'
    | 'orderedList'
    | 'indent'
    | 'outdent'
    | 'quote'
    | 'code'
    | 'table'
    | 'undo'
    | 'redo'
  icon: Component
  run: (editor: Editor) => void
  isOn?: (editor: Editor) => boolean
  /** Where the tool is of no use. */
  isHidden?: (editor: Editor) => boolean
}

export const focused = (editor: Editor) => editor.chain().focus()
/** Whether the caret is in a table; a table within a table is not offered. */
export const inTable = (editor: Editor): boolean => editor.isActive('table')

/** The tools in the order of the toolbar: what the server's sanitiser lets through, no more. */
export const editorTools: readonly EditorTool[] = [
  {
    name: 'bold',
    icon: IconBold,
    run: (e) => focused(e).toggleBold().run(),
    isOn: (e) => e.isActive('bold'),
  },
  {
    name: 'italic',
    icon: IconItalic,
    run: (e) => focused(e).toggleItalic().run(),
    isOn: (e) => e.isActive('italic'),
  },
  {
    name: 'heading',
    icon: IconHeading,
    run: (e) => focused(e).toggleHeading({ level: 2 }).run(),
    isOn: (e) => e.isActive('heading', { level: 2 }),
  },
  {
    name: 'subheading',
    icon: IconSubheading,
    run: (e) => focused(e).toggleHeading({ level: 3 }).run(),
    isOn: (e) => e.isActive('heading', { level: 3 }),
  },
  {
    name: 'bulletList',
    icon: IconBullets,
    run: (e) => focused(e).toggleBulletList().run(),
    isOn: (e) => e.isActive('bulletList'),
  },
  {
    name: 'orderedList',
    icon: IconNumbers,
    run: (e) => focused(e).toggleOrderedList().run(),
    isOn: (e) => e.isActive('orderedList'),
  },
  {
    name: 'indent',
    icon: IconIndent,
    run: (e) => focused(e).sinkListItem('listItem').run(),
  },
  {
    name: 'outdent',
    icon: IconOutdent,
    run: (e) => focused(e).liftListItem('listItem').run(),
  },
  {
    name: 'quote',
    icon: IconQuote,
    run: (e) => focused(e).toggleBlockquote().run(),
    isOn: (e) => e.isActive('blockquote'),
  },
  {
    name: 'code',
    icon: IconCode,
    run: (e) => focused(e).toggleCodeBlock().run(),
    isOn: (e) => e.isActive('codeBlock'),
  },
  {
    name: 'table',
    icon: IconTable,
    run: (e) => focused(e).insertTable({ rows: 3, cols: 2 }).run(),
    isHidden: inTable,
  },
  { name: 'undo', icon: IconUndo, run: (e) => focused(e).undo().run() },
  { name: 'redo', icon: IconRedo, run: (e) => focused(e).redo().run() },
]

/** Whether an address may be set as a link: the server takes away what leads elsewhere. */
export const isLinkAddress = (address: string): boolean =>
  leadsOutside(address) && /^[a-z]+:(\/\/)?[^\s/]\S*$/i.test(address)
