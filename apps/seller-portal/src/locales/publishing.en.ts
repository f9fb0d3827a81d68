/** Pre-score, product management, versions, requests and the image guide, in English. */
export const publishingEn = {
  checks: {
    title: 'What the automated checks found',
    running: 'The checks are running. What they find appears here by itself.',
    none: 'The checks found nothing.',
    lead: 'What blocks is likely to be the reason of a rejection: you can withdraw, mend it and submit again, or explain it in the conversation below.',
    leadOver: 'Mend what blocks before you submit again; the next round checks anew.',
    rules: 'Rule set {version}',
    noLinks: 'links are not looked at here',
    incomplete:
      'Some rules could not be asked yet, for the cloud was away; they are asked again by themselves',
  },
  score: {
    title: 'Pre-check',
    sameRules: 'The same rules as in the review. Only what blocks keeps you from submitting.',
    why: 'Why:',
    clean: 'The pre-check finds nothing to put right.',
    nothingBlocks: 'Nothing blocks',
    blocks: 'Nothing blocks | {count} thing blocks | {count} things block',
    better: 'nothing would be better | {count} would be better | {count} would be better',
    blocking: 'Blocks',
    warning: 'Likely to be rejected',
    advice: 'Worth a look',
    group: {
      blocking: 'Blocks submitting ({count})',
      warning: 'A reviewer is likely to ask about it ({count})',
      advice: 'Would be better ({count})',
    },
  },
  insteadOfImages: {
    image: 'Put images into the user guide, or link to them.',
    saas: 'Add images as a resource, or link to them.',
  },
  requestPage: {
    nothingChanged: 'Nothing is different yet. Change at least one of the texts or files below.',
    yourTurn: 'Waits for you',
    title: 'Request to operations',
    thread: 'Conversation with operations',
    staff: 'operations',
    seller: 'your company',
    program: 'API client',
    asked: 'What you asked',
    regions: 'Regions to add',
    changes: 'The listing as it is to be',
    logoHint:
      'A new logo is sent at once and shown to buyers when operations agrees. Taking it out keeps the present one.',
    changesText:
      'Word anew what has changed. Operations sees the differences and puts them on the marketplace in one step; until then the present listing stays.',
    withdraw: 'Withdraw request',
    withdrawAsk: 'Withdraw this request?',
    withdrawText: 'Nothing is changed. You can ask again at any time.',
    withdrawn: 'Request withdrawn',
    effect: {
      remove_version:
        'The version can no longer be bought. Those who subscribed to it are told and keep what they have.',
      remove_product:
        'The product disappears from the marketplace. Those who subscribed to it are told and keep what they have.',
      change_support:
        'The version stays on sale. Those who subscribed to it are told both dates as soon as operations has agreed.',
      update_listing: 'The listing stays on sale as it is until operations has carried this out.',
      add_region:
        'The product stays on sale. Its image is copied to the new regions, and it is sold there as soon as each is ready.',
    },
    next: {
      open: 'Operations has it. You hear by e-mail as soon as it is decided, usually within 2 working days.',
      answered: 'It is your turn: operations has asked you something.',
      approved: 'Approved. It is carried out by itself on the date that you asked for.',
      carried_out: 'Done.',
      declined: 'Operations has declined it; nothing was changed.',
      withdrawn: 'You took it back; nothing was changed.',
      lapsed:
        'It can’t be carried out any more: what it was about left the shelf or changed meanwhile.',
    },
  },
  manage: {
    waiting: 'Waits for me',
    onlyWaiting: 'Only what waits for me',
    from: 'Changed from',
    to: 'Changed to',
    reset: 'Show all products',
    now: {
      draft: 'Draft since {since}. Next: fill in what is missing and submit.',
      queued: 'Submitted {since}. The automatic checks run, then a reviewer takes over.',
      boot_script: 'Your turn since {since}: upload the boot script.',
      script_runs: 'Your boot script is being run on a server; the review goes on after it.',
      question: 'Your turn since {since}: the reviewer needs your answer.',
      reviewer: 'Waiting for a reviewer since {since} · within {days} working days.',
      named: '{name} is reviewing it, submitted {since}.',
      production: 'Passed. The image is being copied to the regions.',
      production_failed: 'A copy failed. Operations tries again.',
      rejected: 'Your turn since {since}: see the reasons, edit, submit again.',
      asked: 'Your turn: operations has asked you something about a request.',
      listed: 'On the marketplace since {since}.',
      removed: 'Off the marketplace. Subscribers keep what they have.',
      retired: 'No longer sold. Subscribers keep what they have.',
    },
  },
  turn: {
    desk: 'With the review desk since',
    platform: 'The platform has been copying the image since',
    nobody: 'Done since',
    script: 'It is your turn: the review waits for your boot script since',
    scriptRuns: 'Your boot script has been running on a server since',
    question: 'It is your turn: the reviewer needs your answer below, asked on',
    due: 'You have an answer by',
    overdue: 'We are late: you should have had an answer by',
    first: 'First said:',
    moved: {
      seller: 'moved because the review waited for you',
      platform: 'moved while the platform was at work',
      hours: 'moved because the working hours of the desk changed',
    },
    yourTurn: 'The time of the review stands still until then.',
  },
  versions: {
    compare: 'Compare versions',
    compareLead: 'What differs between two versions, and what stays.',
    left: 'Earlier version',
    right: 'Later version',
    same: 'No difference',
    onlyChanges: 'Only what differs',
    one: 'There is only one version so far. Add a second one to compare.',
    facts: {
      state: 'State',
      note: 'Release note',
      supportedUntil: 'Supported until',
      addenda: 'Addenda',
      image: 'Image',
      imageId: 'Image ID',
      os: 'Operating system',
      architecture: 'Architecture',
      size: 'Image size',
      bootScript: 'Boot script',
      regions: 'Regions',
      submitted: 'Submitted',
      listed: 'On shelf since',
    },
    addendum: 'Add addendum',
    addendumText:
      'The release note itself stays as it was submitted. What you add is shown below it to everybody, with the date, and cannot be changed either.',
    addendumLabel: 'Addendum',
    addendumDone: 'Addendum published',
    added: 'Added {date}:',
    earlierNotes: 'Earlier wordings of this note',
    round: 'Round {round}:',
    warning:
      'Think about the words: once you submit, this note can no longer be changed. After a rejection you may word it anew, and both wordings are kept; after publishing you can only add to it.',
  },
  attention: {
    request: 'Operations has asked you something about your request.',
    question: 'The reviewer needs your answer to go on.',
    answer: 'Answer',
    ready: 'This draft has everything it needs.',
    nearly:
      'Nothing is missing. | This draft is nearly ready: {count} thing blocks. | This draft is nearly ready: {count} things block.',
    goOn: 'Go on',
    sheet: 'Your product information sheet came back with feedback.',
    sheetAction: 'See feedback',
    reviews:
      'A buyer waits for your reply. | {count} review waits for a reply. | {count} reviews wait for a reply.',
    reviewsAction: 'Reply',
    calm: 'Nothing waits for you. We tell you here and by e-mail as soon as something does.',
  },
  guideMore: {
    diagram: 'Picture of this step',
    how: {
      server: {
        first:
          'Open the console of the cloud, Elastic Compute Service, and choose Create instance.',
        second:
          'Take a China region, a public operating system image such as Ubuntu 22.04 64-bit, and a system disk of 40 GB.',
        third:
          'Do not encrypt the disk, and attach no data disk that your product needs: only the system disk becomes part of the image.',
      },
      deploy: {
        first: 'Connect by SSH or remote desktop and install the runtime and your product.',
        second:
          'Register it as a service, restart the server, and look whether everything comes up without you.',
        third:
          'Give each new server its own secrets at its first start; if a script does that, it is a boot script.',
      },
      password: {
        first: 'Remove SSH keys, shell histories, logs, licences and accounts that are yours.',
        second: 'Reset the password of the instance in the console, and restart it once more.',
        third: 'Never leave a default password that is the same on every server.',
      },
      snapshot: {
        first: 'Stop the server, so that nothing is half written.',
        second: 'In the console open Disks, choose the system disk, then Create snapshot.',
        third: 'Wait until the progress is 100 %.',
      },
      image: {
        first: 'Open Snapshots, choose the new one, then Create custom image.',
        second:
          'Name it after product and version, such as harbor-1-1, and wait until it is Available.',
        third: 'Come back here, enter an access key that may list images, and pick it.',
      },
    },
    mistakes: 'Common mistakes, and what the review says',
    mistake: {
      encrypted: 'The disk was encrypted',
      start: 'The product starts only after somebody logs in',
      script: 'Boot script answered “No” although there is one',
      key: 'A key or a default password is left in the image',
      region: 'The image was built outside China',
      size: 'The image is larger than the system disk of the form',
    },
    says: {
      encrypted: '“The image is encrypted.” It cannot be picked; build it from a disk that is not.',
      start: '“The product does not answer on its access points.” Rejected in the access check.',
      script:
        '“Production of the sold image fails.” Answer yes, and upload the script when you are asked.',
      key: '“Credentials are left in the image.” Rejected in the access check.',
      region: '“The image was not built in an advised region.” Advice only: copies take longer.',
      size: '“The image is larger than the system disk.” Raise the disk size in step 4.',
    },
    policy: 'The least that the access key needs',
    policyText:
      'Create a user at the cloud for this purpose alone, attach this policy, and delete its key when you have published.',
    copy: 'Copy the policy',
    copied: 'Copied',
    per: 'This checklist is kept in this browser.',
  },
}
