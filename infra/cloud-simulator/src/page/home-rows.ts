import { seededAccounts } from '../accounts/accounts.seed.ts'
import { statusOf as imageStatusOf } from '../images/image.ts'
import { statusOf } from '../instances/instance.ts'
import type { AccessKey, Account, Image, Instance } from '../state/state.ts'
import type { HomeWords } from './home.en.ts'
import { html, type Html } from './html.ts'

/** Only keys of the seed are public by design; the secret of a key that somebody added stays theirs. */
const demoSecrets = new Map(
  seededAccounts().flatMap(({ keys }) => keys.map((key) => [key.accessKeyId, key.accessKeySecret])),
)

export const mark = (tone: 'good' | 'busy' | 'bad', text: string) =>
  html`<span class="mark ${tone}">${text}</span>`

export const copyable = (text: string) =>
  html`<button type="button" class="copy" data-copy="${text}"><code>${text}</code></button>`

const cell = (label: string, content: Html | string) =>
  html`<td data-label="${label}"><div>${content}</div></td>`

const named = (name: string, id: string) => html`${name}<br /><small>${id}</small>`

function rightsOf({ isActive, user, permissions }: AccessKey, words: HomeWords): Html {
  const { off, everything, nothing, limited } = words.keys
  if (!isActive) return mark('bad', off)
  if (user === 'root') return mark('good', everything)
  if (permissions.length === 0) return mark('bad', nothing)
  return mark('busy', `${limited}${permissions.join(words.comma)}`)
}

/** A key pair of an account, and what it may do. */
export function keyRow(account: Account, key: AccessKey, words: HomeWords): Html {
  const secret = demoSecrets.get(key.accessKeyId)
  return html`<tr>
    ${cell(words.account, named(account.name, account.accountId))}
    ${cell(words.keys.id, copyable(key.accessKeyId))}
    ${cell(words.keys.secret, secret ? copyable(secret) : words.keys.unknown)}
    ${cell(words.keys.rights, rightsOf(key, words))}
  </tr>`
}

function imageMark(status: string, words: HomeWords): Html {
  const text = words.states[status] ?? status
  if (status === 'Available') return mark('good', text)
  return mark(status === 'Creating' ? 'busy' : 'bad', text)
}

/** An image, and how servers behave that run from it. */
export function imageRow(image: Image, owner: string, words: HomeWords): Html {
  const { platform, architecture, sizeGiB, encrypted } = image
  const system = [platform, architecture, `${sizeGiB} GiB`, encrypted ? words.images.encrypted : '']
  return html`<tr>
    ${cell(words.images.image, named(image.name, image.imageId))}
    ${cell(words.region, image.regionId)} ${cell(words.account, owner)}
    ${cell(words.images.system, system.filter(Boolean).join(words.comma))}
    ${cell(words.images.behaviour, words.behaviours[image.behaviour])}
    ${cell(words.state, imageMark(imageStatusOf(image, Date.now()), words))}
  </tr>`
}

function addressOf({ address, ports, forwardedPorts }: Instance, words: HomeWords): Html | string {
  const [port] = ports
  if (!address || port === undefined) return words.servers.noAddress
  const at = `http://${address}:${forwardedPorts[port] ?? port}/`
  return html`<a href="${at}">${at}</a>`
}

/** A server, and where it answers. */
export function serverRow(instance: Instance, owner: string, words: HomeWords): Html {
  const status = statusOf(instance, Date.now())
  return html`<tr>
    ${cell(words.servers.server, named(instance.instanceId, instance.imageName))}
    ${cell(words.region, instance.regionId)} ${cell(words.account, owner)}
    ${cell(words.servers.size, instance.instanceType)}
    ${cell(words.servers.address, addressOf(instance, words))}
    ${cell(words.state, mark('good', words.states[status] ?? status))}
  </tr>`
}
