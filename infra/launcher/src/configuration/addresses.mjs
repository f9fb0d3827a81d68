import { portChooser } from '../ports/choose-port.mjs'
import { apps, defaultPorts, services } from './platform.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Which port each process listens on, this time.
 * @typedef {object} Addresses
 * @property {string} host
 * @property {number} gateway
 * @property {number} mail
 * @property {number} smtp
 * @property {number} cloud
 * @property {number} postgres
 * @property {Record<string, number>} api by service
 * @property {Record<string, number>} worker by service
 * @property {Record<string, number>} app by app, in development
 */

/**
 * @param {readonly string[]} names
 * @param {number} first
 * @param {(wished: number) => Promise<number>} choose
 */
const chooseRow = async (names, first, choose) => {
  /** @type {Record<string, number>} */
  const row = {}
  for (const [index, name] of names.entries()) row[name] = await choose(first + index)
  return row
}

/**
 * Picks a free port for everything and holds it until its process starts. The usual ports are tried first.
 * @param {Settings} settings
 * @returns {Promise<Addresses>}
 */
export const chooseAddresses = async ({ host, port, portShift, mode }) => {
  const free = portChooser({ host, hold: true })
  /** @param {number} usual */
  const choose = (usual) => free(usual + portShift)
  return {
    host,
    gateway: await free(port),
    mail: await choose(defaultPorts.mail),
    smtp: await choose(defaultPorts.smtp),
    cloud: await choose(defaultPorts.cloud),
    postgres: await choose(defaultPorts.postgres),
    api: await chooseRow(services, defaultPorts.service, choose),
    worker: await chooseRow(services, defaultPorts.worker, choose),
    app:
      mode === 'dev'
        ? await chooseRow(
            apps.map(({ name }) => name),
            defaultPorts.app,
            choose,
          )
        : {},
  }
}

/**
 * The ports that people know which were taken by other programs, with what is used instead.
 * @param {Settings} settings
 * @param {Addresses} addresses
 * @returns {{ name: string, wished: number, given: number }[]}
 */
export const movedPorts = (settings, addresses) => {
  const known = [
    { name: 'the marketplace', wished: settings.port, given: addresses.gateway },
    ...(settings.mailUrl
      ? []
      : [{ name: 'the mail catcher', wished: defaultPorts.mail, given: addresses.mail }]),
    ...(settings.cloudEndpoint
      ? []
      : [{ name: 'the cloud simulator', wished: defaultPorts.cloud, given: addresses.cloud }]),
    ...(settings.adminDatabaseUrl
      ? []
      : [{ name: 'PostgreSQL', wished: defaultPorts.postgres, given: addresses.postgres }]),
  ]
  return known.filter(({ wished, given }) => wished !== 0 && wished !== given)
}
