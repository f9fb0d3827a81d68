import { serviceNames } from '@emporium/postgres'

/** Where each process listens unless the port is taken (see the table in the README). */
export const defaultPorts = {
  gateway: 8080,
  mail: 8025,
  smtp: 1025,
  cloud: 4191,
  postgres: 54320,
  service: 4101,
  worker: 4111,
  app: 5173,
}

/** The six services, in the order of their ports. */
export const services = serviceNames

/** The services that speak to the cloud: image look-up, image production, deployment. */
export const cloudServices = ['catalog', 'image-review', 'transactions']

/** The three apps with the path under which the gateway serves each. */
export const apps = /** @type {const} */ ([
  { name: 'storefront', base: '/', rendersOnServer: true },
  { name: 'seller-portal', base: '/seller/', rendersOnServer: false },
  { name: 'ops-console', base: '/ops/', rendersOnServer: false },
])
