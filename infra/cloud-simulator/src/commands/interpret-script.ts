/** What a script "did". Time in milliseconds. */
export type ScriptOutcome = { output: string; exitCode: number; durationMs: number }

/**
 * Reads a shell script without running anything: `echo` lines give output as they stand, `sleep N`
 * takes N seconds, `exit N` ends it, `mkdir DIR` fails when the script was run on that server before, which ends it
 * after `set -e`; every other line does nothing. // RV-2
 */
export function interpretScript(
  script: string,
  { shortestMs, isRepeat }: { shortestMs: number; isRepeat: boolean },
): ScriptOutcome {
  const output: string[] = []
  let durationMs = shortestMs
  let endsAtFailure = false
  for (const line of script.split('\n').map((one) => one.trim())) {
    if (/^set -\w*e/.test(line)) endsAtFailure = true
    const [, folder] = /^mkdir ([^-]\S*)$/.exec(line) ?? []
    if (folder && isRepeat) {
      output.push(`mkdir: cannot create directory '${folder}': File exists\n`)
      if (endsAtFailure) return { output: output.join(''), exitCode: 1, durationMs }
    }
    const [, word = '', rest = ''] = /^(echo|sleep|exit)\b\s*(.*)$/.exec(line) ?? []
    if (word === 'echo') output.push(`${unquoted(rest)}\n`)
    if (word === 'sleep') durationMs += 1000 * (Number.parseFloat(rest) || 0)
    if (word === 'exit')
      return {
        output: output.join(''),
        exitCode: (Number.parseInt(rest, 10) || 0) & 255,
        durationMs,
      }
  }
  return { output: output.join(''), exitCode: 0, durationMs }
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}
