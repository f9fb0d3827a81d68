/** The desk among colleagues: who looks at a case, handing it over; what one has written and not sent. */
export const colleaguesEn = {
  onlookers: {
    one: '{names} is looking at this case now.',
    more: '{names} are looking at this case now.',
  },
  kept: {
    saving: 'Saving draft',
    savedAt: 'Draft saved at {time}',
    offline: 'Draft not saved: no connection. We keep trying.',
    failed: 'Draft not saved',
    rejection: 'You have begun a rejection. It is kept until you send it.',
    elsewhere: 'You have written something else in another window:',
    takeTheirs: 'Take these words',
    keepMine: 'Keep the words here',
  },
  assign: {
    title: 'Hand to a colleague',
    text: 'The colleague is told, and so is whoever had the case. No seller sees the note.',
    to: 'Colleague',
    choose: 'Choose a colleague',
    missing: 'Choose a colleague.',
    nobody: 'There is nobody else who may review this case.',
    held: '{name} (has {count})',
    full: '{name} (has {count}, no more possible)',
    note: 'Note',
    noteHint: 'It is also kept among the internal notes of the case.',
    done: '{name} has the case now',
  },
}
