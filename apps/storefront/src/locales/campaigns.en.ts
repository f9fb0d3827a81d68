/** The page of a campaign: when it is over, and when nothing of it is left (MK-2). */
export const campaignsEn = {
  campaign: {
    empty: 'Nothing of this campaign is on the shelf now',
    emptyText:
      'Its products have been taken off the shelf. Some may come back before the campaign ends.',
    over: 'This campaign is over',
    overText:
      'Its products may still be on the shelf: search for them by name. The home page shows what is on now.',
  },
}
