import { describe, expect, it } from 'vitest'
import googleDocs from './clipboards/google-docs.txt?raw'
import webPage from './clipboards/web-page.txt?raw'
import word from './clipboards/word.txt?raw'
import wps from './clipboards/wps.txt?raw'
import { pasted } from './pasted.ts'

const link = 'rel="noopener nofollow ugc" target="_blank"'
const htmlOf = (clipboard: string) => pasted(clipboard).html
/** A paragraph of a list as Word writes it. */
const item = (list: string, level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:1in;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`

describe('IM-6 SA-1 a text pasted from Word', () => {
  it('IM-6 becomes headings, paragraphs, nested lists, links and tables', () => {
    expect(htmlOf(word)).toBe(
      [
        '<h2>Larch Backup</h2><h2>What it does</h2>',
        '<p>Larch keeps “point in time” copies of <strong>every disk</strong>, and <em>tells you</em> when one is missing. It’s ready in minutes. ',
        `See <a href="https://larch.example/docs?a=1&amp;b=2" ${link}>the guide</a>.</p>`,
        '<h3>What you need</h3>',
        '<ul><li><p>A server with 4 GB</p><ul><li><p>Linux, <strong>any</strong> kind</p><ul><li><p>Ubuntu 22.04</p></li></ul></li></ul></li><li><p>An account</p></li></ul>',
        '<p>Then:</p><ol><li><p>Subscribe</p><ol><li><p>Choose a region</p></li></ol></li><li><p>Start</p></li></ol>',
        '<table><tbody><tr><th colspan="2"><p><strong>Plan</strong></p></th></tr><tr><td><p>Small</p></td><td><p>10\u00a0GB</p></td></tr></tbody></table>',
        '<p>Cheap.</p>',
      ].join(''),
    )
  })

  it('IM-6 never carries along what colleagues noted or hid', () => {
    expect(htmlOf(word)).not.toContain('partners')
    const secret =
      '<p>Price<span style="mso-hide:all">, cost 3</span><span style="display: none">!</span></p>'
    expect(htmlOf(secret)).toBe('<p>Price</p>')
  })

  it('IM-6 tells of the image and the colour that were lost, not of fonts and sizes', () => {
    expect(pasted(word).removed).toEqual(['styles', 'images'])
    expect(pasted(wps).removed).toEqual([])
  })

  it('IM-6 goes on counting where a list was interrupted, and begins anew where another list begins', () => {
    const interrupted = `${item('l0', 1, '2.', 'Two')}<p class=MsoNormal>Note</p>${item('l0', 1, '(3)', 'Three')}`
    expect(htmlOf(interrupted)).toBe(
      '<ol start="2"><li><p>Two</p></li></ol><p>Note</p><ol start="3"><li><p>Three</p></li></ol>',
    )
    const other = `${item('l0', 1, '1.', 'One')}${item('l1', 1, '·', 'Dot')}${item('l1', 3, 'o', 'Deep')}${item('l1', 2, '1.1', 'Less')}`
    expect(htmlOf(other)).toBe(
      '<ol><li><p>One</p></li></ol><ul><li><p>Dot</p><ul><li><p>Deep</p></li></ul><ol><li><p>Less</p></li></ol></li></ul>',
    )
  })

  it('IM-6 reads Chinese numerals, and the indent of WPS is not kept as spaces', () => {
    expect(htmlOf(wps)).toBe(
      '<h2>安装步骤</h2><p>请按“顺序”操作。</p><ol start="3"><li><p><strong>创建实例</strong></p></li><li><p>登录</p></li></ol>',
    )
  })
})

describe('IM-6 SA-1 a text pasted from Google Docs', () => {
  it('IM-6 is not bold as a whole, and its lists are nested', () => {
    expect(htmlOf(googleDocs)).toBe(
      [
        '<h2>Larch Backup</h2><p>Keeps copies of <strong>every disk</strong><em>, always</em>. ',
        `<a href="https://larch.example/docs" ${link}>The guide</a></p>`,
        '<ul><li><p>A server</p><ul><li><p>with 4 GB</p></li></ul></li><li><p>An account</p></li></ul>',
        '<ol><li><p>Subscribe</p></li></ol>',
        '<table><tbody><tr><td><p>Small</p></td><td><p></p></td></tr></tbody></table><p>Soon</p>',
      ].join(''),
    )
    expect(pasted(googleDocs).removed).toEqual(['styles', 'images'])
  })

  it('IM-6 takes a list that begins on the second level as a list', () => {
    expect(htmlOf('<ul><ul><li><p>Deep</p></li></ul></ul>')).toBe('<ul><li><p>Deep</p></li></ul>')
  })
})

describe('IM-6 SA-1 a text pasted from a web page', () => {
  it('IM-6 keeps the words, unwraps tables that only arrange, and tells what was dropped', () => {
    const { html, removed } = pasted(webPage)
    expect(html).toBe(
      '<h3>Install</h3><p>Run the script or see here.</p><p>Ask us</p><p>Now</p><h4>Small print</h4><p>Plans</p>' +
        '<table><tbody><tr><td><p>In</p><p>side</p></td><td><p>Beside</p></td></tr></tbody></table><p>Only arranged</p>',
    )
    expect(removed).toEqual(['scripts', 'styles', 'media', 'frames', 'forms', 'links'])
  })

  it.each([
    ['<p><a href="http://larch.example">x</a></p>', ['links']],
    ['<p><a name="_Toc1">x</a></p>', []],
    ['<p><a href="https://larch.example" style="color: #1155cc"><u>x</u></a></p>', []],
    ['<p style="color: rgb(31, 35, 40)">x</p>', []],
    ['<p style="color: red">x</p>', ['styles']],
    ['<p style="color: #c00">x</p>', ['styles']],
    ['<p style="background: rgb(255, 255, 0)">x</p>', ['styles']],
    ['<p style="font: 12pt serif; margin: 1em">x</p>', []],
    ['<p>x <img src="https://a.example/a.png"></p>', ['images']],
    ['<p>x <img src="https://a.example/a.png" width="1" height="1"></p>', []],
  ])('IM-6 tells of %s that it lost %j', (clipboard, removed) => {
    const got = pasted(clipboard)
    expect(got.html).toContain('x')
    expect(got.removed).toEqual(removed)
  })

  it('IM-6 leaves what comes from the editor itself as it is, empty lines included', () => {
    expect(htmlOf('<p data-pm-slice="0 0 []">One</p><p></p><p>Two</p>')).toBe(
      '<p>One</p><p></p><p>Two</p>',
    )
  })
})
