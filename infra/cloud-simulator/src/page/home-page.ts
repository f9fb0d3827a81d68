import { seededAccounts } from '../accounts/accounts.seed.ts'
import { statusOf as imageStatusOf } from '../images/image.ts'
import { statusOf } from '../instances/instance.ts'
import type { ApiParts } from '../api/cloud.routes.ts'
import type { AccessKey, Account, Image, Instance } from '../state/state.ts'
import { homeScript } from './home-script.ts'
import { homeStyle } from './home-style.ts'
import { html, Html } from './html.ts'
import { isOf, switches, type Switch } from './switches.ts'

/** What the page is made of: the cloud as it is, its address, and what allows its script to run. */
export type Scene = Pick<ApiParts, 'simulator' | 'faults'> & { url: string; nonce: string }

/** Only keys of the seed are public by design; the secret of a key that somebody added stays theirs. */
const demoSecrets = new Map(
  seededAccounts().flatMap(({ keys }) => keys.map((key) => [key.accessKeyId, key.accessKeySecret])),
)

const mark = (tone: 'good' | 'busy' | 'bad', text: string) =>
  html`<span class="mark ${tone}">${text}</span>`

const copyable = (text: string) =>
  html`<button type="button" class="copy" data-copy="${text}"><code>${text}</code></button>`

function rightsOf({ isActive, user, permissions }: AccessKey): Html {
  if (!isActive) return mark('bad', 'switched off')
  if (user === 'root') return mark('good', 'may do everything')
  if (permissions.length === 0) return mark('bad', 'may do nothing')
  return mark('busy', `limited: ${permissions.join(', ')}`)
}

function keyRow(account: Account, key: AccessKey): Html {
  const secret = demoSecrets.get(key.accessKeyId)
  return html`<tr>
    <td data-label="Account">
      <div>${account.name}<br /><small>${account.accountId}</small></div>
    </td>
    <td data-label="Access key ID"><div>${copyable(key.accessKeyId)}</div></td>
    <td data-label="Secret"><div>${secret ? copyable(secret) : 'known to who added it'}</div></td>
    <td data-label="Rights"><div>${rightsOf(key)}</div></td>
  </tr>`
}

function imageMark(status: string): Html {
  if (status === 'Available') return mark('good', status)
  return mark(status === 'Creating' ? 'busy' : 'bad', status)
}

const imageRow = (image: Image, owner: string) =>
  html`<tr>
    <td data-label="Image">
      <div>${image.name}<br /><small>${image.imageId}</small></div>
    </td>
    <td data-label="Region"><div>${image.regionId}</div></td>
    <td data-label="Account"><div>${owner}</div></td>
    <td data-label="System">
      <div>
        ${image.platform}, ${image.architecture}, ${image.sizeGiB}
        GiB${image.encrypted ? ', encrypted' : ''}
      </div>
    </td>
    <td data-label="Its servers"><div>${image.behaviour}</div></td>
    <td data-label="State"><div>${imageMark(imageStatusOf(image, Date.now()))}</div></td>
  </tr>`

function addressOf({ address, ports, forwardedPorts }: Instance): Html {
  const [port] = ports
  if (!address || port === undefined) return html`none yet`
  const at = `http://${address}:${forwardedPorts[port] ?? port}/`
  return html`<a href="${at}">${at}</a>`
}

const serverRow = (instance: Instance, owner: string) =>
  html`<tr>
    <td data-label="Server">
      <div>${instance.instanceId}<br /><small>${instance.imageName}</small></div>
    </td>
    <td data-label="Region"><div>${instance.regionId}</div></td>
    <td data-label="Account"><div>${owner}</div></td>
    <td data-label="Size"><div>${instance.instanceType}</div></td>
    <td data-label="Address"><div>${addressOf(instance)}</div></td>
    <td data-label="State"><div>${mark('good', statusOf(instance, Date.now()))}</div></td>
  </tr>`

function switchCard(one: Switch, { faults, url }: Scene): Html {
  const active = faults.list().find((fault) => isOf(one, fault))
  const body = JSON.stringify(one.fault)
  const curl = active
    ? `curl -X DELETE ${url}/control/faults/${active.id}`
    : `curl ${url}/control/faults -H 'content-type: application/json' -d '${body}'`
  return html`<article class="card">
    <h3>${one.title} ${active ? mark('bad', 'on') : mark('good', 'off')}</h3>
    <p>${one.effect}</p>
    <button type="button" class="act" data-fault="${body}" data-off="${active ? active.id : ''}">
      ${active ? 'Switch off' : 'Switch on'}
    </button>
    <details>
      <summary>By hand</summary>
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

/** The face of the simulated cloud for people: keys to try things with, what there is, and failures to switch on. */
export function homePage(scene: Scene): string {
  const { accounts, images, instances } = scene.simulator.state
  const ownerOf = (id: string) => accounts.find(({ accountId }) => accountId === id)?.name ?? id
  const keys = accounts.flatMap((account) => account.keys.map((key) => keyRow(account, key)))
  const owned = images.filter(({ ownerKind }) => ownerKind === 'account')
  const imageRows = owned.map((image) => imageRow(image, ownerOf(image.accountId)))
  const servers = instances.map((instance) => serverRow(instance, ownerOf(instance.accountId)))
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Cloud simulator</title>
        <style>
          ${new Html(homeStyle)}
        </style>
      </head>
      <body>
        <header>
          <h1>Cloud simulator</h1>
          <p>
            It stands in for the cloud in this installation: images, copies, servers and key pairs
            that exist nowhere else. Nothing here costs money or opens anything.
          </p>
        </header>
        <main>
          <section aria-labelledby="keys">
            <h2 id="keys">Accounts and their key pairs</h2>
            <p>Made for demonstrations and public by design. Click a value to copy it.</p>
            ${table(['Account', 'Access key ID', 'Secret', 'Rights'], keys, 'There are no keys.')}
          </section>
          <section aria-labelledby="switches">
            <h2 id="switches">Trouble to switch on</h2>
            <p>
              A switch stays on until you switch it off.
              <button type="button" class="plain" data-clear>Switch everything off</button>
            </p>
            <div class="cards">${switches.map((one) => switchCard(one, scene))}</div>
          </section>
          <section aria-labelledby="servers">
            <h2 id="servers">Running servers</h2>
            ${table(['Server', 'Region', 'Account', 'Size', 'Address', 'State'], servers, 'No server is running. The access check and deployments launch some.')}
          </section>
          <section aria-labelledby="images">
            <h2 id="images">Images</h2>
            <p>
              ${imageRows.length} of the accounts, and one public image of the cloud in each region.
            </p>
            ${table(['Image', 'Region', 'Account', 'System', 'Its servers', 'State'], imageRows, 'There are no images.')}
          </section>
        </main>
        <footer>
          <p>Everything as JSON: <a href="/control/state">/control/state</a></p>
        </footer>
        <p id="said" role="status"></p>
        <script nonce="${scene.nonce}">
          ${new Html(homeScript)}
        </script>
      </body>
    </html> `.text
}
