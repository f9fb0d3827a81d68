import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { defectsIn } from './defects.ts'
import { check, run, shells } from './run-checker.ts'
import { cleanSystem, cleanText, type TestSystem } from './system.ts'

const defects = defectsIn(cleanText)

let system: TestSystem
beforeEach(() => {
  system = cleanSystem()
})
afterEach(() => system.remove())

describe('RV-8 the image checker', () => {
  it('RV-8 finds nothing on a clean system, and says what it asked', () => {
    const { status, found, report, stderr } = check(system.root)
    expect({ status, found, stderr }).toEqual({ status: 0, found: [], stderr: '' })
    expect(report).toMatchObject({ stage: 'build', system: 'Debian GNU/Linux 12 (bookworm)' })
    expect(report.rules.length).toBeGreaterThan(20)
  })
  it.each(defects.map((defect) => [defect.rule, defect.subject, defect] as const))(
    'RV-8 finds %s at %s, and nothing else',
    (rule, subject, { files, others = [] }) => {
      for (const [path, content] of Object.entries(files)) system.put(path, content)
      const { found, report, status } = check(system.root)
      expect(found.map((one) => `${one.rule} ${one.subject}`)).toEqual(
        [subject, ...others].map((one) => `${rule} ${one}`),
      )
      expect(status).toBe(report.block > 0 ? 1 : 0)
    },
  )
  it('RV-8 has a test of every rule that a folder can break', () => {
    const { report } = check(system.root)
    const planted = new Set(defects.map(({ rule }) => rule))
    const alone = new Set(['cloud-init-present', 'os-architecture', 'file-names'])
    expect(
      report.rules.map(({ rule }) => rule).filter((rule) => !planted.has(rule) && !alone.has(rule)),
    ).toEqual([])
  })
  it('RV-8 misses cloud-init', () => {
    rmSync(join(system.root, 'usr/bin/cloud-init'))
    expect(check(system.root).found).toMatchObject([{ rule: 'cloud-init-present' }])
  })
  it('RV-8 compares the architecture with the declared one', () => {
    expect(check(system.root, ['--arch', 'x86_64']).found).toEqual([])
    expect(check(system.root, ['--arch', 'arm64']).found).toMatchObject([
      { rule: 'os-architecture', detail: 'it is x86_64, declared is arm64' },
    ])
    system.put('bin/bash', Buffer.from('7f454c4601010100000000000000000003000300', 'hex'))
    expect(check(system.root).found).toMatchObject([{ rule: 'os-architecture' }])
  })
  it('RV-8 knows what a release was on a day', () => {
    system.put('etc/os-release', 'ID=debian\nVERSION_ID="11"\n')
    expect(check(system.root, ['--today', '2026-08-31']).found).toEqual([])
    expect(check(system.root, ['--today', '2026-09-01']).found).toMatchObject([
      { rule: 'os-supported' },
    ])
  })
})

describe('RV-3 the image checker on a server that was started from the image', () => {
  it('RV-3 leaves alone what every server has of its own', () => {
    system.put('etc/machine-id', '0123456789abcdef0123456789abcdef\n')
    system.put('etc/ssh/ssh_host_ed25519_key', 'key\n')
    system.put('var/lib/cloud/instances/i-1/boot-finished', 'now\n')
    system.put('var/log/auth.log', 'signed in\n')
    system.put('root/.ssh/authorized_keys', 'ssh-ed25519 AAAA buyer\n')
    expect(check(system.root, ['--stage', 'booted']).found).toEqual([])
  })
  it('RV-3 still finds what came with the image', () => {
    system.put('root/.aws/credentials', '[default]\n')
    expect(check(system.root, ['--stage', 'booted']).found).toMatchObject([
      { rule: 'credential-files' },
    ])
  })
  it('RV-3 holds listening services against the declared ports', () => {
    const head = '  sl  local_address rem_address   st\n'
    system.put(
      'proc/net/tcp',
      `${head}   0: 00000000:0016 00000000:0000 0A\n   1: 0100007F:1538 00000000:0000 0A\n   2: 00000000:1F90 00000000:0000 01\n`,
    )
    system.put(
      'proc/net/tcp6',
      `${head}   0: 00000000000000000000000000000000:0CEA 0:0 0A\n   1: 00000000000000000000000001000000:0050 0:0 0A\n`,
    )
    expect(check(system.root, ['--ports', '22,3306']).found).toEqual([])
    expect(check(system.root, ['--ports', '22']).found).toEqual([
      { rule: 'listening-ports', subject: 'port 3306', detail: '' },
    ])
  })
})

describe('S-7 the report of the image checker', () => {
  it('S-7 tells where a secret stands, never the secret', () => {
    const secret = ['AKIA', 'QWERTYUIOPASDFGH'].join('')
    system.put('srv/app/.env', `A=1\nKEY=${secret}\n`)
    const json = check(system.root)
    expect(json.found).toEqual([{ rule: 'secrets', subject: '/srv/app/.env', detail: 'line 2' }])
    const text = run(['--root', system.root])
    expect(text.stdout).toContain('/srv/app/.env (line 2)')
    expect(json.stdout + text.stdout).not.toContain(secret)
  })
  it('S-7 stays one report whatever files are called', () => {
    system.put('root/.ssh/a\tb\nc"d\\e', '-----BEGIN PRIVATE KEY-----\n')
    system.put('opt/it is $(here)/key', '-----BEGIN PRIVATE KEY-----\n')
    const { found } = check(system.root)
    expect(found.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'private-keys /opt/it is $(here)/key',
      'file-names /root/.ssh/a?b?c"d\\e',
    ])
  })
  it('S-7 comes to an end where files include each other', () => {
    system.put('etc/ssh/sshd_config.d/20-round.conf', 'Include /etc/ssh/sshd_config\n')
    expect(check(system.root).found).toEqual([])
  })
  it('S-7 tells twenty of a kind and counts the rest, so that no rule buries the others', () => {
    for (let one = 0; one < 23; one += 1)
      system.put(`srv/keys/${one}.pem`, '-----BEGIN PRIVATE KEY-----\n')
    const { report, found } = check(system.root)
    expect(found).toHaveLength(20)
    expect(report.rules.find(({ rule }) => rule === 'private-keys')?.more).toBe(3)
    expect(report.block).toBe(23)
    expect(run(['--root', system.root]).stdout).toContain('and 3 more')
  })
  it('S-7 does not follow links out of the system', () => {
    mkdirSync(join(system.root, 'srv'), { recursive: true })
    symlinkSync('/etc', join(system.root, 'srv/etc'))
    symlinkSync('..', join(system.root, 'srv/up'))
    expect(check(system.root).found).toEqual([])
  })
})

describe('RV-8 the image checker under every shell', () => {
  it.each(shells.map((shell) => [shell.join(' '), shell] as const))(
    'RV-8 says the same under %s',
    (_name, shell) => {
      for (const { files } of defects)
        for (const [path, content] of Object.entries(files)) system.put(path, content)
      const said = check(system.root, [], shell)
      expect(said.stderr).toBe('')
      expect(said.report).toEqual(check(system.root, [], ['sh']).report)
    },
  )
})

describe('RV-8 calling the image checker', () => {
  it('RV-8 refuses what it does not understand, and says what', () => {
    const refused = (...args: string[]) => {
      const { status, stderr } = run(args)
      return { status, stderr: stderr.trim() }
    }
    expect(refused('--stage', 'later')).toEqual({
      status: 2,
      stderr: 'check-image: --stage takes build or booted, not later',
    })
    expect(refused('--speed').stderr).toContain('--speed')
    expect(refused('--root').stderr).toContain('--root needs a value')
    expect(refused('--root', join(system.root, 'nowhere')).stderr).toContain('not a folder')
    rmSync(join(system.root, 'etc/shadow'))
    expect(refused('--root', system.root)).toMatchObject({ status: 2 })
  })
  it('RV-8 explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 })
    expect(run(['--help']).stdout).toContain('--stage build|booted')
  })
})
