import { faultAt, hiddenInText, type FieldProblem } from '@emporium/domain'
import type { FastifyInstance } from 'fastify'
import { invalidRequest } from '../problems.ts'

/** How deep a body may be nested; ours need six. What walks through a body may call itself so often (ASVS 15.1.3). */
const deepest = 32

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** What nobody reads may be of any characters: the better for it. */
const isSecret = (pointer: string) => /(password|secret)$/i.test(pointer)

function faultOfText(text: string, pointer: string): FieldProblem[] {
  if (!text.isWellFormed()) return [faultAt(pointer, 'not-unicode')]
  const hidden = isSecret(pointer) ? null : hiddenInText(text)
  return hidden ? [faultAt(pointer, hidden)] : []
}

/**
 * The places of a body whose text is no Unicode (half of a pair of surrogates, which a database would replace) or is not
 * read as it is written, and where it is nested too deeply to be looked at.
 */
function brokenTexts(value: unknown, pointer = '#', depth = 0): FieldProblem[] {
  if (typeof value === 'string') return faultOfText(value, pointer)
  if (typeof value !== 'object' || value === null) return []
  if (depth === deepest) return [faultAt(pointer, 'nested-too-deeply')]
  return Object.entries(value).flatMap(([key, member]) =>
    brokenTexts(member, `${pointer}/${escaped(key)}`, depth + 1),
  )
}

/** Refuses broken Unicode and hidden turns, so that what is stored and read is what was sent (ASVS 1.1.1, S-6). */
export function requireWellFormedTexts(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const errors = brokenTexts(request.body)
    if (errors.length > 0) throw invalidRequest({ errors })
  })
}
