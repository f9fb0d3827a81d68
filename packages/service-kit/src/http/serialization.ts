import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { answerForm, answerForms } from './answer-form.ts'
import { once } from './once.ts'

type Build = ReturnType<typeof SerializerSelector>
type Compile = ReturnType<Build>
type Serializer = ReturnType<Compile>

/**
 * Fastify's own compiler of answers, but late, and one function for answers alike: every operation can be refused in
 * the same dozen ways, with the same problem.
 */
export const buildSerializer: Build = (shared, options) => {
  const compile = once(() => SerializerSelector()(answerForms(shared as never) as never, options))
  const made = new Map<string, Serializer>()
  return (route) => {
    const serializer = once(() => {
      const key = JSON.stringify(route.schema)
      const known =
        made.get(key) ?? compile()({ ...route, schema: answerForm(route.schema) as never })
      made.set(key, known)
      return known
    })
    return (answer: unknown) => serializer()(answer)
  }
}
