/** Kept filters of the queue. */
export const filtersEn = {
  filters: {
    title: 'Saved filters',
    whole: 'The whole queue',
    unsaved: 'A filter of this moment',
    shared: 'For everybody',
    own: 'My filters',
    shipped: { mine: 'Mine', 'overdue-images': 'Overdue images' },
    save: 'Save filter',
    saveTitle: 'Save this filter',
    saveText: 'It keeps what the queue is narrowed by now, and its order.',
    name: 'Name',
    nameMissing: 'Say what it is called.',
    share: 'For everybody of the desk',
    saved: 'Filter “{name}” saved',
    makeDefault: 'Open the queue with it',
    noDefault: 'Do not open the queue with it any more',
    remove: 'Remove filter',
    removed: 'Filter “{name}” removed',
  },
}
