import {
  checkListing,
  type Fault,
  type FaultParams,
  type FindingFacts,
  type RuleFinding,
  ruleIds,
  ruleSetVersion,
  ruleSeverities,
  wordsOfFinding,
} from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import type { Listing } from '@emporium/events'
import { Finding } from './finding.entity.ts'
import { readableSubmission } from './readable-submission.ts'
import type { ImageSight } from './rule.ts'
import { imageRules } from './rule-set.ts'
import type { SilentLink } from './silent-links.ts'

/** The image as the cloud has it, or why the cloud could not be asked, or null where there is none. */
export type Looked = { sight: ImageSight } | { unreachable: Fault } | null

type Found = Omit<RuleFinding, 'severity'>

/** What the rules say that need the cloud. */
function ofImage(looked: Looked): Found[] {
  if (looked === null || 'unreachable' in looked) return []
  return imageRules.flatMap(({ id, pointer, see }) => {
    const facts = see(looked.sight)
    return facts === null ? [] : [{ ruleId: id, pointer, facts }]
  })
}

/** A boot script is no fault; the desk has to know of it (RV-2). */
const ofDesk = ({ image }: Listing): Found[] =>
  image?.hasBootScript ? [{ ruleId: 'boot-script', pointer: '#/hasBootScript', facts: {} }] : []

/** What the cloud says of an image counts more than what the form knew of it. */
function withoutEchoes(ofCloud: Found[], ofForm: Found[]): Found[] {
  const said = new Set(ofCloud.map(({ ruleId }) => ruleId))
  return [...ofCloud, ...ofForm.filter(({ ruleId }) => !said.has(ruleId))]
}

/** Facts are single values. */
const textsOf = (params: FaultParams = {}) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

/** The rules that could not be held against anything, with the reason. */
function unchecked(looked: Looked) {
  if (looked === null || !('unreachable' in looked)) return []
  return imageRules.map(({ id, pointer }) => {
    const { title, why } = wordsOfFinding({ ruleId: id, facts: {} }, 'en')
    return {
      ruleId: id,
      pointer,
      facts: { ...textsOf(looked.unreachable.params), fault: looked.unreachable.code },
      severity: 'warning' as const,
      title: `Could not be checked: ${title}`,
      why,
      mend: 'Nothing to do: the check is tried again.',
      evidence: looked.unreachable.detail,
      isChecked: false,
    }
  })
}

function asSeen(found: Found) {
  const { seen: evidence, ...words } = wordsOfFinding(found, 'en')
  return { ...found, ...words, evidence, severity: ruleSeverities[found.ruleId], isChecked: true }
}

/** What was found around the listing: names that are taken, links that nobody answers at, whose image it is too. */
export type Around = {
  similarNames?: readonly string[]
  silentLinks?: readonly SilentLink[]
  imageElsewhere?: FindingFacts | null
}

/** The same image as the product of another vendor: who may sell it is for the desk to ask (RV-8). */
const ofOthers = (facts: FindingFacts | null): Found[] =>
  facts ? [{ ruleId: 'image-sold-elsewhere', pointer: '#/image', facts }] : []

/** Holds a submission against every rule: those of the form, and those that need the cloud or the net (RV-8). */
export function findFaults(
  { id: caseId, listing }: { id: string; listing: Listing },
  looked: Looked,
  now: Date,
  { similarNames = [], silentLinks = [], imageElsewhere = null }: Around = {},
): Finding[] {
  const ofForm = checkListing(readableSubmission(listing, similarNames)).map(
    ({ severity: _weight, ...found }) => found,
  )
  const away = unchecked(looked)
  const skipped = new Set(away.map(({ ruleId }) => ruleId))
  const ofReview = [...ofOthers(imageElsewhere), ...ofDesk(listing), ...silentLinks]
  const found = withoutEchoes(ofImage(looked), [...ofReview, ...ofForm])
  const all = [...away, ...found.filter(({ ruleId }) => !skipped.has(ruleId)).map(asSeen)]
  return all
    .toSorted((a, b) => ruleIds.indexOf(a.ruleId) - ruleIds.indexOf(b.ruleId))
    .map((one) =>
      Object.assign(new Finding(), {
        id: newId(),
        caseId,
        ...one,
        position: ruleIds.indexOf(one.ruleId),
        ruleSetVersion,
        at: now,
      }),
    )
}
