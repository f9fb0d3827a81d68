import { describe, expect, it } from 'vitest'
import { linesOf, wordChanges } from './word-changes.ts'

const marked = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '[-' : '[+'}${text}]`))
    .join('')

describe('the comparison of texts', () => {
  it('RV-5 marks what went and what came, word by word', () => {
    expect(marked('Collects every log.', 'Collects each log.')).toBe(
      'Collects [-every][+each] log.',
    )
  })

  it('RV-5 reads neighbouring changes as one', () => {
    expect(marked('kept for 30 days.', 'kept as you like.')).toBe(
      'kept [-for 30 days][+as you like].',
    )
  })

  it('RV-5 loses no word of either text', () => {
    const [before, after] = ['One two three, four five.', 'One 2 3, four and five!']
    const stretches = wordChanges(before, after)
    const all = (without: string) =>
      stretches
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('')
    expect(all('new')).toBe(before)
    expect(all('gone')).toBe(after)
  })

  it('RV-5 tells Chinese words apart', () => {
    expect(marked('支持日志搜索', '支持日志分析')).toBe('支持日志[-搜索][+分析]')
  })

  it('RV-5 compares the words of a rich text, a line for each block', () => {
    expect(linesOf('<h2>What</h2><p>A <b>proxy</b>.</p><ul><li>Fast</li></ul>')).toBe(
      'What\nA proxy.\nFast',
    )
  })
})
