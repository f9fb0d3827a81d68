/**
 * What the rich text editor writes, letter for letter: a test of the editor proves that it does, a test of each service
 * that stores rich text proves that it is kept unchanged (IM-6).
 */
const link = 'rel="noopener nofollow ugc" target="_blank"'

export const editorHtml: readonly string[] = [
  '<p>Searches logs: <strong>all</strong> of <em>every</em> server, <s>once</s> and <code>x = 1</code>.</p>',
  '<p>First line<br>second line</p><p></p><p>“Größer” &amp; 5 &lt; 6 &gt; 4 \'x\' "y" 10\u00a0GB 🚀 支持所有地域</p>',
  '<h2>Heading</h2><h3>Below</h3><h4>Deeper</h4><hr><blockquote><p>Said</p></blockquote>',
  `<p><a href="https://larch.example/docs?a=1&amp;b=2#top" ${link}>Guide</a> or <a href="mailto:help@larch.example" ${link}>mail</a></p>`,
  '<ul><li><p>One</p><ol><li><p>Deeper</p></li></ol></li><li><p>Two</p></li></ul>',
  '<ol start="3"><li><p>Three</p></li></ol>',
  '<pre><code>npm start\n  --port 1</code></pre>',
  '<table><tbody><tr><th><p>Plan</p></th><th><p>Price</p></th></tr><tr><td><p>Small</p></td><td><p></p></td></tr></tbody></table>',
  '<table><tbody><tr><th colspan="2"><p>Plan</p></th></tr><tr><td rowspan="2"><p>A</p><ul><li><p>b</p></li></ul></td><td><p>1</p></td></tr><tr><td><p>2</p></td></tr></tbody></table>',
]
