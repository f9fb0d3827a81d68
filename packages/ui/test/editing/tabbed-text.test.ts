import { describe, expect, it } from 'vitest'
import { pasted } from './pasted.ts'

const htmlOf = (text: string) => pasted(text, 'text').html
const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`
const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`

describe('IM-6 SA-1 text with tabs between columns', () => {
  it('IM-6 becomes a table, and what is around it stays text', () => {
    expect(htmlOf('Plan\tPrice\r\nFree\t0\r\nTeam\t<b>10</b>\r\n')).toBe(
      table(row('Plan', 'Price'), row('Free', '0'), row('Team', '&lt;b&gt;10&lt;/b&gt;')),
    )
    expect(htmlOf('Plans:\n\nFree\t0\nTeam\t10\tyear\nAsk us.')).toBe(
      `<p>Plans:</p>${table(row('Free', '0', ''), row('Team', '10', 'year'))}<p>Ask us.</p>`,
    )
  })

  it.each([
    ['a line', 'One\tTwo'],
    ['an indented text', '\tif x\n\tthen y'],
    ['a list with bullets', '•\tOne\n•\tTwo'],
    ['a list with numbers', '1.\tOne\n2.\tTwo'],
  ])('IM-6 makes no table of %s', (_what, text) => {
    expect(htmlOf(text)).not.toContain('<table')
  })
})
