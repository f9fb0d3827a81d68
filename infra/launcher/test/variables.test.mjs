import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../src/configuration/paths.mjs'

const documented = readFileSync(inRoot('docs/configuration.md'), 'utf8')

/** How sources read a variable: env.NAME, env['NAME'], process.env.NAME, and by helpers that take its name. */
const reading = /(?:\benv(?:ironment)?(?:\.|\[')|\b(?:number|port|portOf)\(')([A-Z][A-Z_]+)/g

/** Of the machine, not of the platform. */
const ofTheMachine = new Set(['PATH', 'TERM'])

/** @param {string[]} files @returns {string[]} */
const namesIn = (files) => {
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const found = texts.flatMap((text) => [...text.matchAll(reading)].map(([, name = '']) => name))
  return [...new Set(found)].filter((name) => !ofTheMachine.has(name)).toSorted()
}

/** @param {string} folder */
const modulesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(folder, name))

describe('the page of environment variables', () => {
  it.each([
    ['the launcher', modulesOf(inRoot('infra/launcher/src'))],
    ['the gateway', [inRoot('infra/gateway/src/config.ts')]],
    ['the mail catcher', [inRoot('infra/mail-catcher/src/config.ts')]],
    ['the cloud simulator', [inRoot('infra/cloud-simulator/src/config.ts')]],
  ])('has every one that is read by %s', (_who, files) => {
    const names = namesIn(files)
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((name) => !documented.includes(`| \`${name}\` |`))).toEqual([])
  })
})
