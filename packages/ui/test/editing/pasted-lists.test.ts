import { describe, expect, it } from 'vitest'
import { pasted } from './pasted.ts'

const htmlOf = (clipboard: string) => pasted(clipboard).html
/** An item as Word Online writes it: a list of its own, in a box. */
const online = (list: 'ul' | 'ol', level: number, words: string, start = 1) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${list} role="list"${list === 'ol' ? ` start="${start}"` : ''}><li data-leveltext="x" data-listid="1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph SCXW1"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP SCXW1">&nbsp;</span></p></li></${list}></div>`
const marked = (marker: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${words}</p>`
const typed = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')

describe('IM-6 SA-1 lists pasted from Word Online', () => {
  it('IM-6 are one list, nested as deep as they were', () => {
    const clipboard = `${online('ul', 1, 'One')}${online('ol', 2, 'Deep')}${online('ol', 2, 'Deep too', 2)}${online('ul', 1, 'Two')}`
    expect(htmlOf(clipboard)).toBe(
      '<ul><li><p>One</p><ol><li><p>Deep</p></li><li><p>Deep too</p></li></ol></li><li><p>Two</p></li></ul>',
    )
  })

  it('IM-6 go on counting where a line interrupts them, and another kind is another list', () => {
    const line =
      '<div class="OutlineElement"><p class="Paragraph">Note<span class="EOP">&nbsp;</span></p></div>'
    expect(htmlOf(`${online('ol', 1, 'One')}${line}${online('ol', 1, 'Two', 2)}`)).toBe(
      '<ol><li><p>One</p></li></ol><p>Note</p><ol start="2"><li><p>Two</p></li></ol>',
    )
    expect(
      htmlOf(`${online('ol', 1, 'One')}${online('ul', 1, 'Dot')}${online('ul', 1, 'Dot')}`),
    ).toBe('<ol><li><p>One</p></li></ol><ul><li><p>Dot</p></li><li><p>Dot</p></li></ul>')
  })
})

describe('IM-6 SA-1 lists with Chinese numerals', () => {
  it.each([
    ['一、', 1],
    ['（三）', 3],
    ['十二．', 12],
    ['第二条', 2],
    ['贰、', 2],
    ['甲、', 1],
    ['㈠', 1],
    ['⑴', 1],
    ['１．', 1],
  ])('IM-6 Word numbers by %s', (marker, start) => {
    const attribute = start === 1 ? '' : ` start="${start}"`
    expect(htmlOf(marked(marker, '安装'))).toBe(`<ol${attribute}><li><p>安装</p></li></ol>`)
  })

  it('IM-6 somebody typed become a list when they count on, one below the other', () => {
    expect(htmlOf(typed('步骤', '一、安装', '<b>二、</b>启动', '三、使用'))).toBe(
      '<p>步骤</p><ol><li><p>安装</p></li><li><p>启动</p></li><li><p>使用</p></li></ol>',
    )
  })

  it('IM-6 somebody typed stay where they head a text', () => {
    const headings = typed('一、总则', '条文。', '二、附则', '条文。')
    expect(htmlOf(headings)).toBe(headings)
    const words = typed('一般说明', '二手数据')
    expect(htmlOf(words)).toBe(words)
  })
})
