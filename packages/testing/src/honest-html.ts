/** HTML as honest people write it (S-5). */

const texts = [
  'Searches logs of all servers.',
  '支持所有地域的日志检索。',
  'Größer, schneller & “besser” – 100 % <a>'.replace(' & ', ' &amp; ').replace('<a>', '&lt;a&gt;'),
  '<strong>Bold</strong>, <em>slanted</em>, <u>under</u>, <s>struck</s> and <code>x = 1</code>.',
  'Write to <a href="mailto:help@larch.example" rel="noopener nofollow ugc" target="_blank">us</a>.',
  'See <a href="https://larch.example/docs?a=1&amp;b=2#top" rel="noopener nofollow ugc" target="_blank">the guide</a>.',
  'First line<br>second line',
  '🚀 ➜ café naïve Ω ≥ 5',
]

/** What honest sellers write, as the editor of the portal hands it in: it is kept as it is. */
export function honestHtml(): string[] {
  const blocks: readonly ((text: string) => string)[] = [
    (text) => `<p>${text}</p>`,
    (text) => `<h2>${text}</h2><p>${text}</p>`,
    (text) => `<h3>${text}</h3><h4>${text}</h4>`,
    (text) => `<ul><li><p>${text}</p></li><li><p>${text}</p></li></ul>`,
    (text) => `<ol start="3"><li>${text}</li></ol>`,
    (text) => `<ul><li>${text}<ul><li>${text}</li></ul></li></ul>`,
    (text) => `<blockquote><p>${text}</p></blockquote><hr>`,
    (text) => `<pre><code>${text}</code></pre>`,
    (text) =>
      `<table><thead><tr><th colspan="2">${text}</th></tr></thead><tbody><tr><td>${text}</td><td rowspan="2">${text}</td></tr></tbody></table>`,
  ]
  return blocks.flatMap((block) => texts.map(block))
}
