/** The words of the page in English; what the cloud itself says, such as its states, stands as it says it. */
export const en = {
  title: 'Cloud simulator',
  lead: 'It stands in for the cloud in this installation: images, copies, servers and key pairs that exist nowhere else. Nothing here costs money or opens anything.',
  language: 'Language',
  comma: ', ',
  account: 'Account',
  region: 'Region',
  state: 'State',
  keys: {
    title: 'Accounts and their key pairs',
    lead: 'Made for demonstrations and public by design. Click a value to copy it.',
    id: 'Access key ID',
    secret: 'Secret',
    rights: 'Rights',
    none: 'There are no keys.',
    unknown: 'known to who added it',
    off: 'switched off',
    everything: 'may do everything',
    nothing: 'may do nothing',
    limited: 'limited: ',
  },
  trouble: {
    title: 'Trouble to switch on',
    lead: 'A switch stays on until you switch it off.',
    clear: 'Switch everything off',
    on: 'on',
    off: 'off',
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    byHand: 'By hand',
  },
  switches: {
    throttling: {
      title: 'Throttling',
      effect:
        'Every call is refused with Throttling.User. The seller is asked to wait a moment; jobs wait and try again.',
    },
    permission: {
      title: 'Permission error',
      effect:
        'Listing images is refused with Forbidden.RAM, as for a key of a user who may not. The seller is told which permission is missing.',
    },
    outage: {
      title: 'Outage',
      effect:
        'The connection breaks at every call. The marketplace says that the cloud cannot be reached; test servers and copies go on when it is back.',
    },
    stock: {
      title: 'Sold out',
      effect:
        'No server can be launched: every size is sold out. The access check and deployments name the reason.',
    },
  },
  servers: {
    title: 'Running servers',
    server: 'Server',
    size: 'Size',
    address: 'Address',
    noAddress: 'none yet',
    none: 'No server is running. The access check and deployments launch some.',
  },
  images: {
    title: 'Images',
    lead: (count: number) =>
      `${count} of the accounts, and one public image of the cloud in each region.`,
    image: 'Image',
    system: 'System',
    encrypted: 'encrypted',
    behaviour: 'Its servers',
    none: 'There are no images.',
  },
  behaviours: {
    healthy: 'answer',
    slow: 'answer slowly',
    failing: 'answer with errors',
    refusing: 'do not answer',
  },
  states: {} as Readonly<Record<string, string>>,
  json: 'Everything as JSON: ',
  said: {
    copied: 'Copied.',
    notCopied: 'Your browser does not let the page copy.',
    refused: 'The simulator refused: ',
    silent: 'The simulator does not answer.',
  },
}
/** What the page says, in any of its languages. */
export type HomeWords = typeof en
