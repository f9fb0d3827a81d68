import { plainText } from '@emporium/domain'
import type { Draft } from '../drafts/draft.ts'
import type { FileView } from '../files/file.schemas.ts'
import type { ChangeRequestDetailView } from './change-request.schemas.ts'

type Change = ChangeRequestDetailView['proposal'][number]
type FileOf = (fileId: string) => FileView | undefined
/** One side of a change: what is told them apart by, its words, and its files. */
type Side = { key: string; words: string | null; files: FileView[] }

function resourcesSide(resources: Draft['resources'], fileOf: FileOf): Side {
  const files = resources.flatMap(({ fileId }) => (fileId && fileOf(fileId)) || [])
  const lines = resources.map(({ name, url, fileId }) => {
    const place = url ?? (fileId && fileOf(fileId)?.name)
    return [name, place].filter(Boolean).join(' – ')
  })
  return { key: JSON.stringify(resources), words: lines.join('\n') || null, files }
}

function picturesSide(pictures: NonNullable<Draft['pictures']>, fileOf: FileOf): Side {
  const files = pictures.flatMap(({ fileId }) => fileOf(fileId) ?? [])
  const lines = pictures.map(({ alt }, index) => `${index + 1}. ${alt}`)
  return { key: JSON.stringify(pictures), words: lines.join('\n') || null, files }
}

function logoSide({ logo }: Draft['files'], fileOf: FileOf): Side {
  const file = logo ? fileOf(logo) : undefined
  return { key: logo ?? '', words: file?.name ?? null, files: file ? [file] : [] }
}

function textSide(field: string, value: unknown): Side {
  const words = typeof value !== 'string' ? null : field.endsWith('Html') ? plainText(value) : value
  return { key: words ?? '', words, files: [] }
}

function sideOf(draft: Partial<Draft>, field: string, fileOf: FileOf): Side {
  if (field === 'resources') return resourcesSide(draft.resources ?? [], fileOf)
  if (field === 'pictures') return picturesSide(draft.pictures ?? [], fileOf)
  if (field === 'files') return logoSide(draft.files ?? {}, fileOf)
  return textSide(field, draft[field as keyof Draft])
}

/** What would change, or was changed, field by field; fields that stay are left out (SA-3). */
export function presentProposal(known: {
  proposal: Partial<Draft> | null
  /** The listing as it is, or as it was when the proposal was carried out. */
  before: Draft | null
  fileOf: FileOf
}): Change[] {
  const { proposal, fileOf } = known
  return Object.keys(proposal ?? {}).flatMap((field) => {
    const before = sideOf(known.before ?? {}, field, fileOf)
    const after = sideOf(proposal ?? {}, field, fileOf)
    if (before.key === after.key) return []
    return [
      {
        field: field === 'files' ? 'logo' : field,
        before: before.words,
        after: after.words,
        filesBefore: before.files,
        filesAfter: after.files,
      },
    ]
  })
}
