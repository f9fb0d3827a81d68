import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { catalog } from '@emporium/catalog'
import { readConfig as readGatewayConfig } from '@emporium/gateway'
import { identity } from '@emporium/identity'
import { imageReview } from '@emporium/image-review'
import { ratings } from '@emporium/ratings'
import { KitConfig, readConfig } from '@emporium/service-kit'
import { transactions } from '@emporium/transactions'
import { vendorOnboarding } from '@emporium/vendor-onboarding'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

type Container = {
  build?: { dockerfile: string }
  profiles?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
}

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const definitions = [identity, vendorOnboarding, catalog, imageReview, transactions, ratings]

const text = read('docker-compose.yml')
const { stdout: filled } = spawnSync(
  process.execPath,
  [new URL('infra/docker/fill-env.mjs', root).pathname],
  { encoding: 'utf8' },
)
const values = {
  ...parseEnv(filled),
  CLOUD_ACCESS_KEY_ID: 'key',
  CLOUD_ACCESS_KEY_SECRET: 'of ours',
}
const variables = [...text.matchAll(/\$\{(\w+)(?::-([^}]*))?\}/g)]

/** As the tool does it: in the values, once the document is read. */
const interpolated = (_key: string, value: unknown) =>
  typeof value !== 'string'
    ? value
    : value.replaceAll(
        /\$\{(\w+)(?::-([^}]*))?\}/g,
        (_all, name: string, fallback = '') => (values as Record<string, string>)[name] || fallback,
      )
const { services } = JSON.parse(JSON.stringify(parse(text, { merge: true })), interpolated) as {
  services: Record<string, Container>
}
const names = Object.keys(services)

/** Read by the S3 client, which has names of its own. */
const ofTheStore = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']

describe('the platform as containers', () => {
  it('names every variable in .env.example, and no other', () => {
    const asked = new Set(variables.map(([, name]) => name))
    expect(Object.keys(parseEnv(read('.env.example'))).toSorted()).toEqual([...asked].toSorted())
  })

  it('fills every secret with one of its own', () => {
    const secrets = Object.entries(parseEnv(filled)).filter(
      ([name]) => /PASSWORD|_SECRET/.test(name) && !name.startsWith('CLOUD_'),
    )
    expect(secrets).toHaveLength(13)
    expect(new Set(secrets.map(([, value]) => value)).size).toBe(13)
    for (const [, value] of secrets) expect(value).toMatch(/^[\w-]{32}$/)
  })

  it('has no default for a password', () => {
    const withDefault = variables.filter(
      ([, name = '', fallback]) => /PASSWORD|SECRET/.test(name) && fallback,
    )
    expect(withDefault).toEqual([])
  })

  it.each(names)(
    '%s waits for containers that there are, and is built from a file that there is',
    (name) => {
      const { build, depends_on: before = {} } = services[name] as Container
      for (const other of Object.keys(before)) expect(names).toContain(other)
      if (build) expect(existsSync(new URL(build.dockerfile, root))).toBe(true)
    },
  )

  const roles = definitions.flatMap((definition) =>
    ['', '-worker', '-migrate'].map((suffix) => ({
      definition,
      name: `${definition.name}${suffix}`,
    })),
  )

  it.each(roles)(
    '$name starts with what it is given, and is given nothing else',
    ({ definition, name }) => {
      const { environment = {}, profiles, build } = services[name] as Container
      expect(profiles).toEqual(['full'])
      expect(build).toBeDefined()
      expect(() => readConfig(definition.config as never, environment)).not.toThrow()
      const known = [
        ...Object.keys(KitConfig.properties),
        ...Object.keys(definition.config.properties),
      ]
      const unknown = Object.keys(environment).filter(
        (key) => ![...known, ...ofTheStore].includes(key),
      )
      expect(unknown).toEqual([])
    },
  )

  it('the gateway finds every service', () => {
    const environment = services['gateway']?.environment ?? {}
    expect(() =>
      readGatewayConfig({ ...environment, APPS_FOLDER: '/apps', OPENAPI_FOLDER: '/openapi' }),
    ).not.toThrow()
    for (const { name } of definitions)
      expect(environment[`UPSTREAM_${name.replaceAll('-', '_').toUpperCase()}`]).toBe(
        `http://${name}:8080`,
      )
  })
})
