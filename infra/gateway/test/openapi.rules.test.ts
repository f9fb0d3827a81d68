import { describe, expect, it } from '@jest/globals'
import spectral from '@stoplight/spectral-core'
import owasp from '@stoplight/spectral-owasp-ruleset'
import rulesets from '@stoplight/spectral-rulesets'
import { loadDocuments } from '../src/api/documents.ts'
import { mergeDocuments } from '../src/api/merge-documents.ts'

const folder = new URL('../../../packages/api-client/openapi', import.meta.url).pathname
const documents = loadDocuments(folder)

type Operation = { operationId?: string; summary?: string; description?: string; tags?: string[] }
const operationsOf = (document: ReturnType<typeof mergeDocuments>) =>
  Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      at: `${method} ${path}`,
      operation: operation as Operation,
    })),
  )

describe('PA-1 S-9 the document of the whole API', () => {
  it('S-9 breaks no rule of OpenAPI or of OWASP', async () => {
    const linter = new spectral.Spectral()
    linter.setRuleset({ extends: [rulesets.oas, owasp.default ?? owasp] } as never)
    const found = await linter.run(mergeDocuments(documents, 'http://localhost:8080') as never)
    const errors = found.filter(({ severity }) => Number(severity) === 0)
    expect(errors.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([])
  })

  it.each([
    ['https://emporium.example', 'https://emporium.example', 'Production'],
    ['http://localhost:8080', '/', 'A local installation, to try things out'],
  ])('S-9 names where it is served, for %s', (publicUrl, url, description) => {
    const { servers } = mergeDocuments(documents, publicUrl)
    expect(servers).toEqual([{ url, description, 'x-internal': 'false' }])
  })

  it('PA-1 says of every operation what it does and for whom it is, in a group that is explained', () => {
    const document = mergeDocuments(documents, 'https://emporium.example')
    const groups = new Map(document.tags?.map(({ name, description }) => [name, description]))
    for (const { at, operation } of operationsOf(document)) {
      const { operationId, summary, description, tags = [] } = operation
      expect([at, Boolean(operationId && summary && description)]).toEqual([at, true])
      expect([at, tags.length > 0 && tags.every((tag) => groups.get(tag))]).toEqual([at, true])
    }
  })
})
