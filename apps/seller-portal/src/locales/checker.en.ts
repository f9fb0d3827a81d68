/** Texts around the image checker, in English. */
export const checkerEn = {
  checker: {
    title: 'Check the server before you make the image',
    lead: 'A script looks for what buyers must not get: passwords and keys that everybody would share, histories, credentials, leftovers of the build server. It only reads, sends nothing anywhere, and tells where something stands, never a secret itself.',
    fetch: 'Fetch it on the build server',
    read: 'Read the script',
    run: 'Run it, with the ports that your product offers',
    ends: 'Mend what it calls MUST before you make the image; SHOULD is a recommendation. It ends with 0 when nothing must be mended.',
    commands: 'Commands',
    copy: 'Copy the commands',
    copied: 'Copied',
    done: 'The image checker finds nothing that must be mended',
  },
}
