import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { partsOf } from '../src/index.ts'

const parts = async (chunks: string[], most: number) => {
  const found: string[] = []
  const copied = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  for await (const part of partsOf(copied, most)) found.push(part.toString())
  return found
}

describe('the parts of a table', () => {
  it('hold whole rows, wherever the chunks end', async () => {
    expect(await parts(['1\ta\n2\t', 'b\n3', '\tc\n'], 4)).toEqual(['1\ta\n', '2\tb\n', '3\tc\n'])
  })

  it('hold a row that is larger than a part should be', async () => {
    expect(await parts(['a', 'long', ' row\n', 'b\n'], 2)).toEqual(['along row\n', 'b\n'])
  })

  it('are none for a table without rows', async () => {
    expect(await parts([], 4)).toEqual([])
  })
})
