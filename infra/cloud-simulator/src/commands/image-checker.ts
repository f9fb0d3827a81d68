import { gunzipSync, gzipSync } from 'node:zlib'
import type { ScriptOutcome } from './interpret-script.ts'

/** What the image checker would find on the servers of an image. */
export type Defect = { rule: string; subject: string; detail?: string }

/** The checker as it is sent, packed; and the mark that its report is to bear. */
const sent = /^echo '([A-Za-z0-9+/=]+)' \| base64 -d \| gzip -d/m
const mark = /'([a-z-]+:)'/
/** Its table of rules: name, weight, stage, what it asks, how it is mended. */
const table = /^rules='([^']*)'/m
const version = /^version=(.*)$/m

function rulesIn(checker: string) {
  const rows = table.exec(checker)?.[1]?.split('\n') ?? []
  return rows
    .map((row) => row.split('|'))
    .map(([rule = '', weight = '', stage = '', asks = '', mend = '']) => ({
      rule,
      weight,
      stage,
      asks,
      mend,
    }))
}

/**
 * What the image checker would have written on a server of that image, or undefined when the script is another. The
 * checker is read, not run: its rules are those of its own table. // RV-8
 */
export function answerOfChecker(
  script: string,
  { system, defects, now }: { system: string; defects: readonly Defect[]; now: number },
): ScriptOutcome | undefined {
  const [, base64] = sent.exec(script) ?? []
  if (!base64) return undefined
  const checker = gunzipSync(Buffer.from(base64, 'base64')).toString('utf8')
  const rules = rulesIn(checker).filter(({ stage }) => stage === 'any')
  const of = (rule: string) => defects.filter((one) => one.rule === rule)
  const count = (weight: string) =>
    rules.filter((one) => one.weight === weight).flatMap(({ rule }) => of(rule)).length
  const report = {
    checker: version.exec(checker)?.[1] ?? '',
    stage: 'booted',
    date: new Date(now).toISOString().slice(0, 10),
    system,
    block: count('block'),
    warn: count('warn'),
    info: count('info'),
    rules: rules.map(({ stage: _stage, ...rule }) => ({
      ...rule,
      findings: of(rule.rule).map(({ subject, detail = '' }) => ({ subject, detail })),
      more: 0,
    })),
  }
  const packed = gzipSync(JSON.stringify(report)).toString('base64')
  return { output: `${mark.exec(script)?.[1] ?? ''}${packed}\n`, exitCode: 0, durationMs: 0 }
}
