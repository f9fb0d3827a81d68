import { limits, regions, singaporeInstanceTypes } from '@emporium/domain'
import type { FindingView } from '../drafts/draft.schemas.ts'
import type { Readable } from './readiness.ts'

type Advice = (readable: Readable) => Omit<FindingView, 'severity'> | null

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length

/** IM-6: lists and search engines show about as much. */
const tooManyWords: Advice = ({ draft }) =>
  wordsOf(draft.shortDescription ?? '') > limits.shortDescriptionWords
    ? {
        rule: 'short-description-long',
        pointer: '#/shortDescription',
        message: `At most ${limits.shortDescriptionWords} words are recommended.`,
      }
    : null

/** IM-8: what the guide advises for Singapore. */
const singapore: Advice = ({ draft }) =>
  draft.releaseRegions.includes('ap-southeast-1') &&
  draft.instanceTypes.length > 0 &&
  !draft.instanceTypes.some(({ id }) => (singaporeInstanceTypes as readonly string[]).includes(id))
    ? {
        rule: 'singapore-instance-types',
        pointer: '#/instanceTypes',
        message: `For Singapore, one of ${singaporeInstanceTypes.join(', ')} is recommended.`,
      }
    : null

/** IM-4: images are to be built in a China region. */
const buildRegion: Advice = ({ draft }) =>
  draft.source && !regions.find(({ id }) => id === draft.source?.regionId)?.isBuildRegion
    ? {
        rule: 'build-region',
        pointer: '#/image',
        message: 'Images are to be built in a China region; Hangzhou or Qingdao is recommended.',
      }
    : null

/** IM-6: pictures of another size are scaled. */
const logoSize: Advice = ({ logoPixels }) =>
  logoPixels &&
  (logoPixels.width !== limits.logoRecommendedPixels ||
    logoPixels.height !== limits.logoRecommendedPixels)
    ? {
        rule: 'logo-size',
        pointer: '#/files/logo',
        message: `${limits.logoRecommendedPixels} × ${limits.logoRecommendedPixels} pixels are recommended.`,
      }
    : null

/** SA-1: special characters are discouraged in names. */
const specialCharacters: Advice = ({ draft }) =>
  draft.name && /[^\p{L}\p{N} .,&+()'’-]/u.test(draft.name)
    ? {
        rule: 'name-special-characters',
        pointer: '#/name',
        message: 'Please avoid special characters.',
      }
    : null

/** SA-1: at least one file among the resources is recommended. */
const noResourceFile: Advice = ({ type, draft }) =>
  type === 'saas' && !draft.resources.some(({ fileId }) => fileId)
    ? {
        rule: 'no-resource-file',
        pointer: '#/resources',
        message: 'At least one resource file is recommended.',
      }
    : null

/** What is allowed but worth a look. */
export function advice(readable: Readable): FindingView[] {
  return [
    tooManyWords,
    singapore,
    buildRegion,
    logoSize,
    specialCharacters,
    noResourceFile,
  ].flatMap((rule) => {
    const found = rule(readable)
    return found ? [{ ...found, severity: 'warning' as const }] : []
  })
}
