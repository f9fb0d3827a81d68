import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readProviders } from '../src/providers/provider.settings.ts'

const acme = {
  id: 'acme',
  name: 'Acme',
  issuer: 'https://id.acme.test',
  clientId: 'emporium',
  clientSecret: 'a secret',
}
const read = (...entries: object[]) => readProviders(JSON.stringify(entries))

describe('ON-1 the providers of an installation', () => {
  it('ON-1 are none unless configured', () => {
    expect(readProviders(undefined)).toEqual([])
  })

  it('ON-1 have their secret in the environment or in a file', () => {
    const clientSecretFile = join(mkdtempSync(join(tmpdir(), 'provider-')), 'secret')
    writeFileSync(clientSecretFile, 'from a file\n')
    const { clientSecret: _none, ...bare } = acme
    const other = { ...bare, id: 'other', issuer: 'https://other.test', clientSecretFile }
    expect(read(acme, other)).toEqual([
      { ...acme, scope: 'openid email profile' },
      expect.objectContaining({ id: 'other', clientSecret: 'from a file' }),
    ])
  })

  it.each([
    ['no JSON', () => readProviders('{')],
    ['no list', () => readProviders('{}')],
    ['no secret', () => read({ ...acme, clientSecret: undefined })],
    ['an unknown member', () => read({ ...acme, secret: 'x' })],
    ['plain http to another machine', () => read({ ...acme, issuer: 'http://id.acme.test' })],
    ['the same id twice', () => read(acme, { ...acme, issuer: 'https://b.test' })],
    ['the same issuer twice', () => read(acme, { ...acme, id: 'b' })],
    ['a scope without openid', () => read({ ...acme, scope: 'email' })],
    ['a file that is not there', () => read({ ...acme, clientSecret: '', clientSecretFile: '/-' })],
  ])('ON-1 are refused with %s, by name', (_what, wrong) => {
    expect(wrong).toThrow(/SIGN_IN_PROVIDERS/)
  })

  it('ON-1 may be on this machine without https', () => {
    expect(read({ ...acme, issuer: 'http://127.0.0.1:9000' })).toHaveLength(1)
  })
})
