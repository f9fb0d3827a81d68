/**
 * What the environment says to `npm start` and its sisters, with its meaning and what holds without it. Variables of
 * the services may be set too and reach them: those are declared by the services.
 */
export const launcherVariables: Record<string, { meaning: string; otherwise: string }> = {
  PORT: {
    meaning: 'Port of the gateway; the next free one is taken when it is not free',
    otherwise: '8080',
  },
  EMPORIUM_PORT_SHIFT: {
    meaning: 'Added to every usual port, for installations side by side on one machine',
    otherwise: '0',
  },
  HOST: { meaning: 'Address that everything listens on', otherwise: '127.0.0.1' },
  EMPORIUM_STATE: {
    meaning: 'Folder for the database, files, logs, mails and secrets of this installation',
    otherwise: '.emporium in the checkout',
  },
  ADMIN_DATABASE_URL: {
    meaning: 'A PostgreSQL of your own, as its administrator, in which roles and schemas are made',
    otherwise: 'the embedded PostgreSQL',
  },
  REDIS_URL: { meaning: 'A Redis that carries the queues', otherwise: 'queues on PostgreSQL' },
  MAIL_URL: { meaning: 'A mail server of your own', otherwise: 'the mail catcher' },
  CLOUD_ENDPOINT: {
    meaning: 'A cloud; set and empty it is the real one',
    otherwise: 'the cloud simulator',
  },
  FILES_URL: { meaning: 'Where uploaded files are kept', otherwise: 'files in the state folder' },
  CHROMIUM_PATH: {
    meaning:
      'The Chromium or Chrome that takes pictures in the access check, and that of the browser tests',
    otherwise: 'looked for on the machine',
  },
  CI: {
    meaning:
      'Set where nobody looks at a run of the tests: what a lane of them needs and the machine lacks is a failure, not a warning',
    otherwise: 'a warning',
  },
}
