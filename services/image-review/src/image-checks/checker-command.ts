import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { ImageFacts } from '@emporium/events'
import { pointsOf } from '../probes/probe-server.step.ts'

/** What stands before the packed report in the output; a server may write other things too. */
export const reportMark = 'emporium-image-check:'

const packed = () => {
  const script = readFileSync(
    fileURLToPath(import.meta.resolve('@emporium/image-checker/check-image.sh')),
  )
  return gzipSync(script, { level: 9 }).toString('base64')
}

/**
 * Runs the very script that sellers run before they make an image. It travels packed, for the cloud takes 24 KB, and
 * so does its report, for the cloud keeps the last 24 KB of what was written.
 * @param options as the checker takes them; made by us and never by a seller, for they stand in a shell script
 */
export const checkerCommand = (options: readonly string[]): string => `#!/bin/sh
# The image checker of the marketplace; it reads and changes nothing.
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
echo '${packed()}' | base64 -d | gzip -d >"$work/check-image.sh" || exit 2
sh "$work/check-image.sh" --json ${options.join(' ')} >"$work/report"
[ $? -le 1 ] || exit 2
printf '%s%s\\n' '${reportMark}' "$(gzip -9c "$work/report" | base64 | tr -d '\\n')"
`

/** How the checker is asked on a server of this image: remote login is always open, for buyers come in by it. */
export function checkerOptions(facts: ImageFacts): string[] {
  const ports = [...new Set([22, ...pointsOf(facts).map(({ port }) => port)])]
  return ['--stage booted', `--arch ${facts.source.architecture}`, `--ports ${ports.join(',')}`]
}
