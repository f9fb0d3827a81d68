import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { once } from './once.ts'

type Build = ReturnType<typeof SerializerSelector>
type Serializer = ReturnType<ReturnType<Build>>

/**
 * Fastify's own compiler of answers, but late, and one function for answers alike: every operation can be refused in
 * the same dozen ways, with the same problem.
 */
export const buildSerializer: Build = (shared, options) => {
  const compile = SerializerSelector()(shared, options)
  const made = new Map<string, Serializer>()
  return (route) => {
    const serializer = once(() => {
      const key = JSON.stringify(route.schema)
      const known = made.get(key) ?? compile(route)
      made.set(key, known)
      return known
    })
    return (answer: unknown) => serializer()(answer)
  }
}
