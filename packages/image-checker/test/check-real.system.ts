import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { defectsIn } from './defects.ts'
import { openSystem } from './real-system.ts'
import { check, script, shells, today, type Report } from './run-checker.ts'

/** The launcher makes it (`npm test -- --only systems`). */
const kept = process.env['SYSTEM_ROOT']
if (!kept) throw new Error('SYSTEM_ROOT names no system')
const system = openSystem(kept)
const defects = defectsIn(system.text)
afterEach(() => system.restore())
afterAll(() => system.remove())

describe('RV-8 the image checker on a real system', () => {
  it('RV-8 finds nothing on a clean one, before the image is made and on a server of it', () => {
    for (const stage of ['build', 'booted']) {
      const { status, found, stderr } = check(system.root, ['--stage', stage])
      expect({ status, found, stderr }).toEqual({ status: 0, found: [], stderr: '' })
    }
  })

  it.each(defects.map((defect) => [defect.rule, defect.subject, defect] as const))(
    'RV-8 finds %s at %s, and nothing else',
    (rule, subject, { files, others = [] }) => {
      for (const [path, content] of Object.entries(files)) system.put(path, content)
      const { found } = check(system.root)
      expect(found.map((one) => `${one.rule} ${one.subject}`)).toEqual(
        [subject, ...others].map((one) => `${rule} ${one}`),
      )
    },
  )

  it('RV-8 misses cloud-init', () => {
    system.take('usr/bin/cloud-init')
    expect(check(system.root).found).toMatchObject([{ rule: 'cloud-init-present' }])
  })

  it('RV-8 finds what a system has that nobody tidied up', () => {
    const found = new Set(check(kept).found.map(({ rule }) => rule))
    expect([...found].toSorted()).toEqual(['host-keys', 'logs', 'sshd-passwords'])
  })

  it('RV-8 says the same under dash, bash and busybox', () => {
    for (const { files } of defects)
      for (const [path, content] of Object.entries(files)) system.put(path, content)
    const { report } = check(system.root)
    expect(report.block).toBeGreaterThan(10)
    expect(shells.map(([program]) => program)).toEqual(
      expect.arrayContaining(['sh', 'dash', 'bash', 'busybox']),
    )
    for (const shell of shells) {
      const said = check(system.root, [], shell)
      expect({ shell, stderr: said.stderr, report: said.report }).toEqual({
        shell,
        stderr: '',
        report,
      })
    }
  })

  it('RV-8 does with what the least of systems has', () => {
    const inside = [system.root, '/bin/sh', '-s', '--', '--today', today, '--json']
    const { stdout, stderr, status } = spawnSync('chroot', inside, {
      input: readFileSync(script),
      encoding: 'utf8',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const inner = JSON.parse(stdout) as Report
    // Its package manager is asked from within alone.
    const rules = inner.rules.filter(({ rule }) => rule !== 'security-updates')
    expect({ ...inner, rules }).toEqual(check(system.root).report)
  })

  it('RV-8 has nothing that shellcheck would mend', () => {
    const { stdout, status, error } = spawnSync('shellcheck', ['--shell=sh', script], {
      encoding: 'utf8',
    })
    expect({ stdout, status, error }).toEqual({ stdout: '', status: 0, error: undefined })
  })
})
