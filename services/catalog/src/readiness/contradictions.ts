import { smallestSystemDiskGiB } from '@emporium/domain'
import type { Draft } from '../drafts/draft.ts'
import type { FindingView } from '../drafts/draft.schemas.ts'
import type { Readable } from './readiness.ts'

type Rule = (readable: Readable) => { rule: string; pointer: string; message: string } | null

const sameVersion = (a: string, b: string) =>
  a.replace(/^v/i, '').toLowerCase() === b.replace(/^v/i, '').toLowerCase()

/** IM-10: versions of a product are told apart by their numbers. */
const versionTaken: Rule = ({ draft, takenVersions }) =>
  draft.versionNumber !== null &&
  takenVersions.some((taken) => sameVersion(taken, draft.versionNumber ?? ''))
    ? {
        rule: 'version-number-taken',
        pointer: '#/versionNumber',
        message: 'Another version of this product has this number.',
      }
    : null

/** IM-8: the system disk holds the image, and at least what the operating system needs. */
const diskTooSmall: Rule = ({ draft }) => {
  const least = smallestDiskOf(draft)
  return draft.systemDiskGiB !== null && draft.systemDiskGiB < least
    ? {
        rule: 'system-disk-too-small',
        pointer: '#/systemDiskGiB',
        message: `At least ${least} GiB for this image.`,
      }
    : null
}

function smallestDiskOf({ osFamily, source }: Draft): number {
  return Math.max(osFamily ? smallestSystemDiskGiB[osFamily] : 0, source?.sizeGiB ?? 0)
}

/** What the fields say together can't be. */
export function contradictions(readable: Readable): FindingView[] {
  return [versionTaken, diskTooSmall].flatMap((rule) => {
    const found = rule(readable)
    return found ? [{ ...found, severity: 'error' as const }] : []
  })
}
