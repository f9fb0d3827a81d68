/** The guide to making an image, in English. */
export const guideEn = {
  guide: {
    title: 'Prepare an image',
    lead: 'Five steps at the cloud, before you publish an image product.',
    steps: {
      server: {
        title: 'Create an ECS server',
        text: 'Create it in a China region: Hangzhou (East China 1) or Qingdao (North China 1) is recommended. Once published, the image is available in all release regions.',
      },
      deploy: {
        title: 'Deploy your product',
        text: 'Install the runtime environment and your application on the server. Make sure that everything starts by itself after a restart.',
      },
      password: {
        title: 'Reset the password',
        text: 'Reset the password of the server after you bought it, and remove accounts, keys and logs that are yours.',
      },
      snapshot: {
        title: 'Take a snapshot of the disk',
        text: 'In the console, open the disks of the server, choose the system disk and create a snapshot.',
      },
      image: {
        title: 'Create the custom image',
        text: 'Open the snapshots, choose the new one and create a custom image from it. You will find it in the list of images.',
      },
    },
    checklist: 'Checklist',
    checks: {
      region: 'The server is in a China region',
      start: 'The product starts by itself after a restart',
      secrets: 'No passwords, keys or logs of ours are left on it',
      password: 'The password was reset',
      size: 'The system disk has 40 GB or more',
      available: 'The image is available and not encrypted',
      key: 'An access key that may list images is at hand',
    },
    allDone: 'All done. You can publish the image.',
    rest: 'All done | {count} point is left | {count} points are left',
    publish: 'To Product Management',
  },
}
