/** The desk among colleagues: who looks at a case, handing it over. */
export const colleaguesEn = {
  onlookers: {
    one: '{names} is looking at this case now.',
    more: '{names} are looking at this case now.',
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
