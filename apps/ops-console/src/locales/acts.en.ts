/** What needs a second person. */
export const actsEn = {
  heldActs: {
    title: 'Waiting for a second person',
    short: 'Second person',
    lead: 'Acts of great effect are held until another admin proceeds. Who proposed one can cancel it.',
    count: '{count} wait for you',
    none: 'Nothing has waited yet',
    noneText:
      'Taking a product with subscribers or its last version off the shelf, and suspending a vendor, appear here.',
    held: 'Waits for a second person',
    heldBy: 'Proposed by {name}; waits for a second person',
    kind: {
      remove_product: 'Remove from shelf',
      remove_as_requested: 'Remove from shelf, as its seller asked',
      suspend_vendor: 'Suspend vendor',
      confirm_suspension: 'Keep vendor suspended',
    },
    proposedBy: 'Proposed by {name}',
    effect: {
      subscribers:
        'The product leaves the shelf. {count} subscriber is told and keeps what they have. | The product leaves the shelf. {count} subscribers are told and keep what they have.',
      shelf: 'The product leaves the shelf with its last version.',
      vendor:
        'Its products can no longer be found, subscribed to or handed in. Subscribers keep what they have.',
      stopped:
        'Its sales are stopped already. If nobody confirms it in time, or it is cancelled, the vendor sells again.',
    },
    lapses: 'Lapses',
    own: 'Another admin must proceed',
    settled: {
      done: '{name} proceeded',
      cancelled: '{name} cancelled it',
    },
    because: ': {words}',
    voided: 'It could not be done any more: {problem}.',
    ask: {
      remove_product:
        'If you proceed, {name} leaves the storefront at once. Its vendor reads the reason.',
      remove_as_requested:
        'If you proceed, the request is approved: {name} leaves the storefront at once, or on the day for which it was approved.',
      suspend_vendor: 'If you proceed, {name} is suspended at once. Its team reads the reason.',
      confirm_suspension: 'If you proceed, {name} stays suspended until it is reinstated.',
    },
    cancelIt: 'Cancel the proposal',
    keepIt: 'Leave it waiting',
    cancelTitle: 'Cancel what was proposed',
    cancelText: '{name} reads why. Nothing happens to the product or vendor.',
    cancelStopText: '{name} and the vendor’s team read why. The vendor sells again at once.',
    done: {
      done: 'Done: {name}',
      cancelled: 'Cancelled: {name}',
      void: 'This was no longer possible: {name}',
    },
    nowHeld: 'Waits for a second person: {name}',
  },
}
