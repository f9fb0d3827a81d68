import { faultAt, type FieldProblem } from '@emporium/domain'
import type { FastifyInstance } from 'fastify'
import { invalidRequest } from '../problems.ts'

/** How deep a body may be nested; ours need six. What walks through a body may call itself so often (ASVS 15.1.3). */
const deepest = 32

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * The places of a body whose text is no Unicode (half of a pair of surrogates, which a database would replace), and
 * where it is nested too deeply to be looked at.
 */
function brokenTexts(value: unknown, pointer = '#', depth = 0): FieldProblem[] {
  if (typeof value === 'string')
    return value.isWellFormed() ? [] : [faultAt(pointer, 'not-unicode')]
  if (typeof value !== 'object' || value === null) return []
  if (depth === deepest) return [faultAt(pointer, 'nested-too-deeply')]
  return Object.entries(value).flatMap(([key, member]) =>
    brokenTexts(member, `${pointer}/${escaped(key)}`, depth + 1),
  )
}

/** Refuses broken Unicode, so that what is stored is what was sent (ASVS 1.1.1). */
export function requireWellFormedTexts(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const errors = brokenTexts(request.body)
    if (errors.length > 0) throw invalidRequest({ errors })
  })
}
