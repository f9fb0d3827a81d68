import type { Editor } from '@tiptap/core'
import IconMinus from '~icons/lucide/minus'
import IconHeader from '~icons/lucide/panel-top'
import IconPlus from '~icons/lucide/plus'
import IconTrash from '~icons/lucide/trash-2'
import { focused, type EditorTool } from './editor-tools.ts'

/** A button for the table around the caret, with its name beside the icon: pictures of rows and columns look alike. */
export type TableTool = Omit<EditorTool, 'name' | 'isHidden'> & {
  name: 'addRow' | 'removeRow' | 'addColumn' | 'removeColumn' | 'headerRow' | 'removeTable'
}

const isHeader = (editor: Editor) => {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table')
      return $from.node(depth).firstChild?.firstChild?.type.name === 'tableHeader'
  return false
}

/** New rows and columns come after the one with the caret. */
export const tableTools: readonly TableTool[] = [
  { name: 'addRow', icon: IconPlus, run: (e) => focused(e).addRowAfter().run() },
  { name: 'removeRow', icon: IconMinus, run: (e) => focused(e).deleteRow().run() },
  { name: 'addColumn', icon: IconPlus, run: (e) => focused(e).addColumnAfter().run() },
  { name: 'removeColumn', icon: IconMinus, run: (e) => focused(e).deleteColumn().run() },
  {
    name: 'headerRow',
    icon: IconHeader,
    run: (e) => focused(e).toggleHeaderRow().run(),
    isOn: isHeader,
  },
  { name: 'removeTable', icon: IconTrash, run: (e) => focused(e).deleteTable().run() },
]
