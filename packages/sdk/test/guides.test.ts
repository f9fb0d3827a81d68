import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
/** A block of code in a guide that says of which file it is. */
const sample = /<!-- (packages\/sdk\/examples\/\S+) -->\s+```ts\n([^]*?)```/g

const samples = readdirSync(new URL('docs/guides/', root)).flatMap((guide) =>
  [...read(`docs/guides/${guide}`).matchAll(sample)].map(([, file = '', code = '']) => ({
    guide,
    file,
    code,
  })),
)

describe('PA-1 the guides for partners', () => {
  it.each(samples)('PA-1 $guide shows $file as it runs in the tests', ({ file, code }) => {
    expect(code).toBe(read(file))
  })

  it('PA-1 every example is shown in a guide', () => {
    const examples = readdirSync(new URL('packages/sdk/examples/', root))
    expect(samples.map(({ file }) => file.split('/').at(-1)).toSorted()).toEqual(
      examples.toSorted(),
    )
  })
})
