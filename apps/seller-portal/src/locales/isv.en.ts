/** The texts of the confirmation as an ISV, in English (ON-8). */
export const isvEn = {
  isv: {
    title: 'Confirmation as an ISV',
    text: 'Before you can submit products of a type, operations confirms your company for it from a product information sheet: download the template, fill it in, upload it.',
    confirmed: 'Confirmed',
    confirmedWithout: 'Operations confirmed your company from its application.',
    notYet: 'No sheet sent yet',
    download: 'Download template',
    template: 'The template',
    templateText:
      'An Excel workbook with help for every question, lists to choose from and a filled example.',
    inPage: 'Fill in here instead',
    upload: 'The filled sheet',
    uploadHint: 'Saved as .xlsx, without a password or macros.',
    change: 'Send a better sheet',
    send: 'Send sheet',
    sent: 'Sheet sent. Operations will answer by e-mail.',
    waiting:
      'Operations is reading your sheet. We tell you by e-mail and here as soon as it is decided.',
    feedback: 'What operations says',
    start: 'Start a product from this sheet',
    startText: 'Its draft begins with the answers of the sheet.',
    notThere: 'The catalog has not heard of the confirmation yet. Try again in a moment.',
    rounds: 'Sheets sent so far',
    round: 'Round {round}',
    file: 'Download {name}',
    inForm: 'Filled in on the page',
    report: {
      title: '{count} cell has to be mended | {count} cells have to be mended',
      text: 'Mend these cells in your file and upload it again, or take your file back with the remarks written beside the cells.',
      cell: 'Cell',
      field: 'Question',
      todo: 'What to do',
      download: 'Download with remarks',
    },
  },
}
