/** What a buyer keeps for later (ST-4). */
export const wishesEn = {
  wishes: {
    title: 'Wish list',
    empty: 'Nothing on your wish list',
    emptyText: 'Press the heart on the page of a product to keep it here.',
    keep: 'Add to wish list',
    kept: 'On your wish list',
    follow: 'Tell me about new versions',
    remove: 'Remove',
    removeOf: 'Remove {name} from the wish list',
    removed: 'Taken off the wish list',
    gone: 'Not offered at the moment.',
  },
}
