import { languages, type Language } from '@emporium/domain'
import type { ApiParts } from '../api/cloud.routes.ts'
import { copyable, imageRow, keyRow, mark, serverRow } from './home-rows.ts'
import { homeScript } from './home-script.ts'
import { homeStyle } from './home-style.ts'
import { en, type HomeWords } from './home.en.ts'
import { zhCN } from './home.zh-CN.ts'
import { html, Html } from './html.ts'
import { isOf, switches, type Switch } from './switches.ts'

/** What the page is made of: the cloud as it is, its address, the reader's language, what allows its script to run. */
export type Scene = Pick<ApiParts, 'simulator' | 'faults'> & {
  url: string
  nonce: string
  language: Language
}

const wordsIn: Readonly<Record<Language, HomeWords>> = { en, 'zh-CN': zhCN }
const tongues: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' }

const languageSwitch = (shown: Language, words: HomeWords) =>
  html`<nav class="tongues" aria-label="${words.language}">
    ${languages.map(
      (one) =>
        html`<a
          href="/?language=${one}"
          lang="${one}"
          ${new Html(one === shown ? 'aria-current="true"' : '')}
          >${tongues[one]}</a
        >`,
    )}
  </nav>`

function switchCard(one: Switch, { faults, url }: Scene, words: HomeWords): Html {
  const active = faults.list().find((fault) => isOf(one, fault))
  const body = JSON.stringify(one.fault)
  const { on, off, switchOn, switchOff, byHand } = words.trouble
  const { title, effect } = words.switches[one.id]
  const curl = active
    ? `curl -X DELETE ${url}/control/faults/${active.id}`
    : `curl ${url}/control/faults -H 'content-type: application/json' -d '${body}'`
  return html`<article class="card">
    <h3>${title} ${active ? mark('bad', on) : mark('good', off)}</h3>
    <p>${effect}</p>
    <button type="button" class="act" data-fault="${body}" data-off="${active ? active.id : ''}">
      ${active ? switchOff : switchOn}
    </button>
    <details>
      <summary>${byHand}</summary>
      ${copyable(curl)}
    </details>
  </article>`
}

const table = (heads: readonly string[], rows: readonly Html[], none: string) =>
  rows.length === 0
    ? html`<p class="none">${none}</p>`
    : html`<table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`

/** A part of the page under its heading. */
const section = (id: string, title: string, content: readonly Html[]) =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`

function keysPart({ simulator }: Scene, words: HomeWords): Html {
  const { title, lead, id, secret, rights, none } = words.keys
  const rows = simulator.state.accounts.flatMap((account) =>
    account.keys.map((key) => keyRow(account, key, words)),
  )
  return section('keys', title, [
    html`<p>${lead}</p>`,
    table([words.account, id, secret, rights], rows, none),
  ])
}

const troublePart = (scene: Scene, words: HomeWords) =>
  section('switches', words.trouble.title, [
    html`<p>
      ${words.trouble.lead}
      <button type="button" class="plain" data-clear>${words.trouble.clear}</button>
    </p>`,
    html`<div class="cards">${switches.map((one) => switchCard(one, scene, words))}</div>`,
  ])

const ownersIn = ({ simulator }: Scene) => {
  const { accounts } = simulator.state
  return (id: string) => accounts.find(({ accountId }) => accountId === id)?.name ?? id
}

function serversPart(scene: Scene, words: HomeWords): Html {
  const ownerOf = ownersIn(scene)
  const { title, server, size, address, none } = words.servers
  const rows = scene.simulator.state.instances.map((one) =>
    serverRow(one, ownerOf(one.accountId), words),
  )
  const heads = [server, words.region, words.account, size, address, words.state]
  return section('servers', title, [table(heads, rows, none)])
}

function imagesPart(scene: Scene, words: HomeWords): Html {
  const ownerOf = ownersIn(scene)
  const { title, lead, image, system, behaviour, none } = words.images
  const rows = scene.simulator.state.images
    .filter(({ ownerKind }) => ownerKind === 'account')
    .map((one) => imageRow(one, ownerOf(one.accountId), words))
  const heads = [image, words.region, words.account, system, behaviour, words.state]
  return section('images', title, [html`<p>${lead(rows.length)}</p>`, table(heads, rows, none)])
}

/** The face of the simulated cloud for people: keys to try things with, what there is, and failures to switch on. */
export function homePage(scene: Scene): string {
  const words = wordsIn[scene.language]
  return html`<!doctype html>
    <html lang="${scene.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title}</title>
        <style>
          ${new Html(homeStyle)}
        </style>
      </head>
      <body>
        <header>
          ${languageSwitch(scene.language, words)}
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
        </header>
        <main>
          ${keysPart(scene, words)} ${troublePart(scene, words)} ${serversPart(scene, words)}
          ${imagesPart(scene, words)}
        </main>
        <footer>
          <p>${words.json}<a href="/control/state">/control/state</a></p>
        </footer>
        <p id="said" role="status" data-words="${JSON.stringify(words.said)}"></p>
        <script nonce="${scene.nonce}">
          ${new Html(homeScript)}
        </script>
      </body>
    </html> `.text
}
