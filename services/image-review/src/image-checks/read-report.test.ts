import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkerCommand, checkerOptions, reportMark } from './checker-command.ts'
import { readReport } from './read-report.ts'

const report = (rules: unknown[], rest: object = {}) => ({
  checker: '1.0.0',
  date: '2026-11-29',
  system: 'Debian 12',
  rules,
  ...rest,
})
const swap = (findings: unknown[], more = 0) => ({ rule: 'swap', findings, more })
const sent = (value: unknown) =>
  `${reportMark}${gzipSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64')}\n`

describe('RV-8 the report of a server that is not ours', () => {
  it('RV-8 is kept with the rules that were broken and the number of those asked', () => {
    const place = { subject: '/swapfile', detail: '' }
    const read = readReport(
      `a motd\n${sent(report([swap([place]), { ...swap([]), rule: 'logs' }]))}`,
    )
    expect(read).toEqual({
      checker: '1.0.0',
      date: '2026-11-29',
      system: 'Debian 12',
      asked: 2,
      broken: [{ rule: 'swap', places: [place], more: 0 }],
    })
  })

  it('RV-8 says nothing of rules that we do not have', () => {
    const stranger = { rule: 'constructor', findings: [{ subject: 'x', detail: '' }], more: 0 }
    expect(readReport(sent(report([stranger])))).toMatchObject({ asked: 0, broken: [] })
  })

  it.each([
    ['nothing', ''],
    ['a mark without a report', reportMark],
    ['what is no Base64', `${reportMark}!!!!`],
    ['what is not packed', `${reportMark}aGVsbG8=`],
    ['what is no JSON', sent('{"checker":')],
    ['another shape', sent(report([{ rule: 1 }]))],
    ['a number below zero', sent(report([swap([], -1)]))],
    ['too many rules', sent(report(Array.from({ length: 201 }, () => swap([]))))],
    ['a packed ocean', sent(' '.repeat(4 * 1024 * 1024))],
  ])('RV-8 is no report when there is %s', (_what, output) => {
    expect(readReport(output)).toBeNull()
  })

  it('S-7 loses what could break a row or a screen', () => {
    const subject = `/a\u0000b\u001b[31m\u202e\ud800${'x'.repeat(500)}`
    const places = Array.from({ length: 30 }, () => ({ subject, detail: '' }))
    const [broken] = readReport(sent(report([swap(places, 2)])))?.broken ?? []
    expect(broken?.places).toHaveLength(20)
    expect(broken?.more).toBe(12)
    const told = broken?.places[0]?.subject ?? ''
    expect(told.slice(0, 12)).toBe('/a?b?[31m?\ufffdx')
    expect(told).toHaveLength(300)
  })
})

describe('RV-8 the command that is sent to a server', () => {
  it('RV-8 fits into what the cloud takes', () => {
    const ports = Array.from({ length: 50 }, (_, n) => ({
      protocol: 'tcp' as const,
      port: 10_000 + n,
    }))
    const facts = { source: { architecture: 'x86_64' }, osFamily: 'linux', accessPoints: ports }
    const command = checkerCommand(checkerOptions(facts as never))
    expect(Buffer.byteLength(command)).toBeLessThan(18_000)
  })

  it('RV-3 asks for remote login and the declared ports', () => {
    const facts = { source: { architecture: 'arm64' }, osFamily: 'linux', accessPoints: [] }
    expect(checkerOptions(facts as never)).toEqual(['--stage booted', '--arch arm64', '--ports 22'])
  })

  it('RV-8 runs in a shell, and its report can be read', () => {
    const root = mkdtempSync(join(tmpdir(), 'emporium-system-'))
    try {
      for (const folder of ['etc', 'usr/bin', 'home/app/.ssh'])
        mkdirSync(join(root, folder), { recursive: true })
      writeFileSync(
        join(root, 'etc/passwd'),
        'root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n',
      )
      writeFileSync(join(root, 'etc/shadow'), 'root:*:1::::::\napp:!:1::::::\n')
      writeFileSync(
        join(root, 'etc/os-release'),
        'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n',
      )
      writeFileSync(join(root, 'usr/bin/cloud-init'), '')
      writeFileSync(
        join(root, 'home/app/.ssh/id_rsa'),
        '-----BEGIN OPENSSH PRIVATE KEY-----\nnone\n-----END OPENSSH PRIVATE KEY-----\n',
      )
      const command = checkerCommand(['--stage booted', `--root ${root}`])
      const read = readReport(execFileSync('sh', ['-c', command], { encoding: 'utf8' }))
      expect(read).toMatchObject({
        system: 'Debian 12',
        broken: [{ rule: 'private-keys', places: [{ subject: '/home/app/.ssh/id_rsa' }] }],
      })
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
