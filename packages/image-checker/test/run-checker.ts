import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const script = fileURLToPath(new URL('../check-image.sh', import.meta.url))

/** A day on which Debian 12 is supported and Debian 11 is not. */
export const today = '2026-11-01'

/** The report as `--json` gives it. */
export type Report = {
  checker: string
  stage: string
  date: string
  system: string
  block: number
  warn: number
  info: number
  rules: {
    rule: string
    weight: 'block' | 'warn' | 'info'
    asks: string
    mend: string
    findings: { subject: string; detail: string }[]
    /** How many more there are than are told. */
    more: number
  }[]
}

/** Shells of this machine under which the script has to do the same. */
export const shells = [['sh'], ['dash'], ['bash'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([program = '']) => spawnSync(program, ['-c', ':']).error === undefined,
)

/** Runs the script as it is. */
export function run(
  args: readonly string[],
  [program = 'sh', ...flags]: readonly string[] = ['sh'],
) {
  const { status, stdout, stderr } = spawnSync(program, [...flags, script, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Runs the script on a system in a folder, and reads its report. */
export function check(root: string, args: readonly string[] = [], shell?: readonly string[]) {
  const ended = run(['--root', root, '--today', today, '--json', ...args], shell)
  if (ended.status === null || ended.status > 1) throw new Error(ended.stderr)
  const report = JSON.parse(ended.stdout) as Report
  const found = report.rules.flatMap(({ rule, findings }) =>
    findings.map(({ subject, detail }) => ({ rule, subject, detail })),
  )
  return { ...ended, report, found }
}
