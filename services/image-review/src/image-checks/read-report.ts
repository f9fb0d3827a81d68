import { isSystemRule, type SystemRuleName } from '@emporium/domain'
import { gunzipSync } from 'node:zlib'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { reportMark } from './checker-command.ts'

/** The report as the checker writes it; what we do not read is not named here. */
const Written = Type.Object({
  checker: Type.String(),
  date: Type.String(),
  system: Type.String(),
  rules: Type.Array(
    Type.Object({
      rule: Type.String(),
      findings: Type.Array(Type.Object({ subject: Type.String(), detail: Type.String() })),
      more: Type.Integer({ minimum: 0 }),
    }),
    { maxItems: 200 },
  ),
})

/** Where a rule was broken: a file, an account or a port, with a word on it. */
type Place = { subject: string; detail: string }

/** What is kept of a report: rules that were broken, and how many were asked. */
export type CheckReport = {
  /** Version of the checker. */
  checker: string
  /** The operating system, as it calls itself. */
  system: string
  /** The day of the check; some rules hold as of a day. */
  date: string
  asked: number
  /** `more` places were not told. */
  broken: { rule: SystemRuleName; places: Place[]; more: number }[]
}

/** A report that is larger comes of no checker of ours, in bytes. */
const mostBytes = 1024 * 1024
/** A place is told in so many characters. */
const mostOfPlace = 300
const mostPlaces = 20

/** The report comes from a machine of somebody else: nothing in it may break a row or a screen. */
const plain = (text: string, most = mostOfPlace) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}|\p{Cf}/gu, '?')
    .slice(0, most)

function unpacked(output: string): unknown {
  const [, base64] = new RegExp(`${reportMark}([A-Za-z0-9+/]+=*)`).exec(output) ?? []
  if (!base64) return undefined
  try {
    const bytes = gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: mostBytes })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function kept({ checker, date, system, rules }: Static<typeof Written>): CheckReport {
  const known = rules.flatMap(({ rule, ...rest }) =>
    isSystemRule(rule) ? [{ rule, ...rest }] : [],
  )
  return {
    checker: plain(checker, 40),
    system: plain(system, 200),
    date: plain(date, 40),
    asked: known.length,
    broken: known
      .filter(({ findings }) => findings.length > 0)
      .map(({ rule, findings, more }) => ({
        rule,
        places: findings
          .slice(0, mostPlaces)
          .map(({ subject, detail }) => ({ subject: plain(subject), detail: plain(detail) })),
        more: more + Math.max(0, findings.length - mostPlaces),
      })),
  }
}

/** The report in what a server wrote; null when there is none that could be ours (RV-8). */
export function readReport(output: string): CheckReport | null {
  const written = unpacked(output)
  return Value.Check(Written, written) ? kept(written) : null
}
