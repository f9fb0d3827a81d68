import type { FieldProblem } from '@emporium/domain'
import type { FastifyInstance } from 'fastify'
import { invalidRequest } from '../problems.ts'

/** The places of a body whose text is no Unicode: half of a pair of surrogates, which a database would replace. */
function brokenTexts(value: unknown, pointer = '#'): FieldProblem[] {
  if (typeof value === 'string')
    return value.isWellFormed()
      ? []
      : [{ pointer, detail: 'This is not well-formed Unicode text.' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => brokenTexts(member, `${pointer}/${key}`))
}

/** Refuses broken Unicode, so that what is stored is what was sent (ASVS 1.1.1). */
export function requireWellFormedTexts(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const errors = brokenTexts(request.body)
    if (errors.length > 0) throw invalidRequest({ errors })
  })
}
