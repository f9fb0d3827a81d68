import { leadsOutside, outsideLink } from '@emporium/domain'
import type { AnyExtension, Editor, NodeConfig } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

/**
 * The attributes that the editor may write, of those nodes and marks that know more: what the server's sanitiser would
 * take away is not written in the first place, so that the text of the editor is the text that is stored (IM-6).
 */
const written: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  orderedList: ['start'],
  codeBlock: [],
  tableCell: ['colspan', 'rowspan'],
  tableHeader: ['colspan', 'rowspan'],
}

/** One cell wide or high goes without saying. */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  renderHTML: ({ [name]: cells }: Record<string, unknown>) =>
    cells === 1 ? {} : { [name]: cells },
})
const spans: Readonly<Record<string, object>> = {
  colspan: span('colspan'),
  rowspan: span('rowspan'),
}

/** Elements that are spelt as the sanitiser spells them: no widths of columns, the address of a link first. */
const spelt: Readonly<Record<string, NodeConfig['renderHTML']>> = {
  table: () => ['table', ['tbody', 0]],
  link: ({ HTMLAttributes: { href } }) => [
    'a',
    { href: leadsOutside(href) ? href : '', ...outsideLink },
    0,
  ],
}

function plain(extension: AnyExtension): AnyExtension {
  const { name } = extension
  const renderHTML = spelt[name]
  const names = written[name]
  return extension.extend({
    ...(renderHTML ? { renderHTML } : {}),
    ...(names ? { addAttributes: only(names) } : {}),
  })
}

/** The attributes of an extension that are written. */
function only(names: readonly string[]): NodeConfig['addAttributes'] {
  return function addAttributes() {
    const all: Record<string, object> = { ...this.parent?.(), ...spans }
    return Object.fromEntries(names.map((name) => [name, all[name] ?? {}]))
  }
}

const WritingKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(plain)
  },
})
const PlainTables = TableKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(plain)
  },
})

/** What the editor can write: headings, lists, quotations, code, links, tables. */
export const editorKit = [
  WritingKit.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
    link: {
      openOnClick: false,
      protocols: ['mailto'],
      defaultProtocol: 'https',
      isAllowedUri: leadsOutside,
    },
  }),
  PlainTables,
]

/**
 * The text as it is stored, letter for letter: signs as they are, also the space that does not break, and without the
 * empty line that the editor keeps below a list or table to write on.
 */
export function htmlOf(editor: Editor): string {
  if (editor.isEmpty) return ''
  return editor
    .getHTML()
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/(?:<p><\/p>)+$/, '')
}
