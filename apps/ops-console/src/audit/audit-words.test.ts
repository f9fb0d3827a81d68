import { machines, staffRoles, subjectKindOf, type Machine } from '@emporium/domain'
import { describe, expect, it } from 'vitest'
import { en } from '../locales/en.ts'
import { zhCN } from '../locales/zh-CN.ts'

type Operation = { operationId: string; 'x-audited'?: true }
type Document = { paths: Record<string, Record<string, Operation>> }
const documents = import.meta.glob<Document>('../../../../packages/api-client/openapi/*.json', {
  eager: true,
  import: 'default',
})

/** Every operation that the audit keeps, with the path by which it is called. */
const audited = Object.values(documents).flatMap(({ paths }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods)
      .filter((one) => one['x-audited'])
      .map(({ operationId }) => ({ path, operationId })),
  ),
)
/** The thing that a path is about, as the audit writes it. */
function kindIn(path: string): string {
  const parts = path.split('/')
  const at = parts.findIndex((part) => part.startsWith('{'))
  return subjectKindOf(parts.at(at < 0 ? -1 : at - 1) ?? '')
}
const ofOperations = (machines as unknown as readonly Machine[])
  .filter(({ transitions }) =>
    Object.values(transitions).some(({ by }) =>
      by.some((role) => staffRoles.includes(role as never)),
    ),
  )
  .map(({ name }) => name)

describe.each([
  ['English', en],
  ['Chinese', zhCN],
])('RV-7 the audit in %s', (_language, { audit }) => {
  it('RV-7 has words for every operation that it keeps', () => {
    expect(audited.length).toBeGreaterThan(50)
    const without = audited.filter(({ operationId }) => !(operationId in audit.operation))
    expect(without.map(({ operationId }) => operationId)).toEqual([])
  })

  it('RV-7 has words for every kind of thing that it can tell of', () => {
    const kinds = new Set([...audited.map(({ path }) => kindIn(path)), ...ofOperations])
    expect([...kinds].filter((kind) => !(kind in audit.kind))).toEqual([])
  })

  it('RV-7 has no words for operations that there are not', () => {
    const known = new Set(audited.map(({ operationId }) => operationId))
    expect(Object.keys(audit.operation).filter((name) => !known.has(name))).toEqual([])
  })
})
