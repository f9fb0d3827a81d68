import { regionIds } from '@emporium/domain'
import { useListingWords } from '@emporium/ui'
import { useAppText } from '../text.ts'
import type { DraftField } from './draft-values.ts'

/** Rich text without its marks, as one reads it: never as HTML, for nobody has sanitised it yet. */
function textOfHtml(html: string): string {
  const body = new DOMParser().parseFromString(
    html.replaceAll(/<\/(p|h\d|li|tr)>/g, '$&\n'),
    'text/html',
  ).body
  return body.textContent.trim()
}

type Entry = {
  name?: string
  alt?: string
  url?: string | null
  protocol?: string
  port?: number
  path?: string
}
const wordsOfEntry = ({ name, alt, url, protocol, port, path }: Entry) =>
  [name, alt, url, protocol?.toUpperCase(), port, path].filter(Boolean).join(' ')

/** The value of a field of the draft in words, so that two versions of it can be compared. */
export function useFieldWords() {
  const { t } = useAppText()
  const words = useListingWords()
  const isRegion = (id: string) => regionIds.some((known) => known === id)
  const ofEntry = (entry: unknown) => {
    if (typeof entry !== 'string') return wordsOfEntry(entry as Entry) // lists hold ids or entries
    return isRegion(entry) ? words.regionName(entry) : entry
  }
  return (field: DraftField, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('stale.empty')
    if (typeof value === 'boolean') return t(value ? 'bootScript.yes' : 'bootScript.no')
    if (Array.isArray(value)) return value.map(ofEntry).join('\n') || t('stale.empty')
    if (typeof value !== 'string') return String(value as number) // the system disk
    if (field.endsWith('Html')) return textOfHtml(value)
    return words.fieldValue(field, value)
  }
}
