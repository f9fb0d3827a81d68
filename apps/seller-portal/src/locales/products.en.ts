/** Products, their versions and what is asked about them, in English. */
export const productsEn = {
  products: {
    continueAt: 'Continue at step {number}',
    title: 'Product Management',
    lead: 'Everything your company sells or is preparing to sell.',
    add: 'Add new product',
    begin: 'Begin',
    whichType: 'What kind of product is it?',
    search: 'Search by product name',
    name: 'Product',
    type: 'Type',
    version: 'Version',
    state: 'State',
    updated: 'Last change',
    manage: 'Manage',
    unnamed: 'Product without a name yet',
    anyType: 'All types',
    anyState: 'All states',
    newest: 'Newest version',
    shelf: 'On the marketplace',
    none: 'No products yet',
    noneText: 'Add your first product: a server image, or software that you host yourself.',
    noneFound: 'No product matches',
    noneFoundText: 'Try fewer words or another filter.',
    sort: {
      label: 'Order',
      updated: 'Last changed first',
      created: 'Newest first',
      name: 'By name',
    },
  },
  rejection: {
    title: 'From the last review',
    findings: 'What the checks found',
  },
  product: {
    title: 'Product',
    state: 'Where it stands',
    reasons: 'Why it was rejected',
    fieldsConcerned: 'Fields concerned',
    regions: 'Release regions',
    copyProof: 'Copied as {copy}, and found to be the same as your {image}.',
    regionsText:
      'The image is copied to each region after the review; it is on sale where it is ready.',
    regionsFailed:
      'A copy failed in the cloud account of the marketplace. Operations sees to it; there is nothing for you to do.',
    regionReady: 'Ready',
    regionNotYet: 'Not yet',
    copying: 'Copy to {region}',
    image: 'Image',
    versions: 'Versions',
    noNumber: 'No number yet',
    listed: 'On shelf since',
    history: 'History',
    operations: 'Operations',
    company: 'Your company',
    note: {
      passUntried: 'Operations passed the access check without a test server.',
      seeByHand:
        'The access check is passed: a reviewer confirmed that your product works, without the word of the automatic probe.',
    },
    commentIn: '{stage}: {comment}',
    noHistory: 'Nothing has happened yet. The history begins when you submit.',
    edit: 'Edit draft',
    review: 'Preview and submit',
    onStorefront: 'See on the marketplace',
    ask: {
      withdraw: 'Withdraw from review?',
      withdrawText: 'The review stops. You can edit the draft and submit it again.',
      discard: 'Discard this product?',
      discardText: 'The draft and its files are given up. This cannot be undone.',
    },
    done: {
      submit: 'Submitted for review',
      withdraw: 'Withdrawn from review',
      discard: 'Product discarded',
    },
  },
  next: {
    discarded: 'You have given up this product.',
    saasListed: 'On the marketplace: buyers can find it. To change it, ask operations.',
    'product-version': {
      draft:
        'This is a draft that only your team can see. Fill in what is missing, then submit it for review.',
      under_review: 'Submitted. The automatic checks run first; then a reviewer takes over.',
      rejected:
        'The reviewer found something to put right. Edit the draft and submit it again; the reviewer will see what changed.',
      listed:
        'On the marketplace: buyers can find it. To change it, add a new version or ask operations.',
      retired: 'This version can no longer be bought. Those who have it keep it.',
    },
    'product-shelf': {
      unlisted: 'Not on the marketplace yet.',
      available: 'On the marketplace.',
      removed: 'Taken off the marketplace. Those who subscribed keep what they have.',
    },
    'review-case': {
      boot_script:
        'Your image has a boot script: you upload it, it is run twice on a server, and the review goes on with the access check.',
      access_check:
        'A reviewer launches a server from your image and checks that the product works when it is reached.',
      information_check: 'A reviewer checks that the product information follows the rules.',
      production:
        'The review is passed. The image is being copied to its release regions; the product is on sale as soon as the first is ready.',
      production_failed:
        'The image could not be copied to every region. Operations has been told and will try again.',
      on_shelf: 'The review is passed and the product is on the shelf.',
      rejected: 'The reviewer found something to put right.',
      withdrawn: 'You took this submission back.',
    },
  },
  newVersion: {
    title: 'Add new version',
    lead: 'The product stays on sale with its present version until the new one has passed the review.',
    about: 'About this version',
    save: 'Save and preview',
    added: 'New version added',
    noImage: 'Get your images with the access key, then choose one.',
    imageFailed: 'The version is saved, but the image was not taken',
    removing:
      'To remove an old version, ask operations from the product’s page. Those who subscribed to it keep it.',
  },
  request: {
    reasonIsRead:
      'Operations decides by it, and whoever subscribed reads it when it is carried out.',
    title: 'Ask operations',
    text: 'Operations carries out changes to what buyers see already.',
    what: 'What should be done?',
    remove_version: 'Remove a version',
    remove_product: 'Remove the product from the marketplace',
    update_listing: 'Change the listing',
    add_region: 'Add regions',
    change_support: 'Change the end of support',
    support: 'Supported until, as it is to be',
    supportNow: 'Now: {until}. Leave it empty to announce no end.',
    supportOpen: 'Now no end is announced.',
    supportShorter:
      'This ends sooner than subscribers were told. Operations decides by your reason; write to subscribers what they can do.',
    supportChange: 'Supported until',
    supportNone: 'No end announced',
    whichVersion: 'Choose a version',
    reason: 'Reason',
    date: 'Wanted date',
    send: 'Send request',
    sent: 'Request sent to operations',
    panel: 'Requests to operations',
  },
}
