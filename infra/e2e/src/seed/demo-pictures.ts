import type { ProductPicture } from '../steps/send-pictures.ts'

export const harbor: readonly ProductPicture[] = [
  {
    screen: 'search',
    alt: 'A search over all regions: the hits on a line of time, and the line that changed among those found',
  },
  { screen: 'chart', alt: 'Lines and alerts of the last three weeks, day by day' },
  { screen: 'table', alt: 'The list of alerts, each with its query and whether it is quiet' },
]

export const fathom: readonly ProductPicture[] = [
  { screen: 'chart', alt: 'The costs of two teams for each day, with budget and forecast above' },
  { screen: 'table', alt: 'Costs by tag, with the tags that are over their budget' },
]

export const osprey: readonly ProductPicture[] = [
  { screen: 'table', alt: 'The orders of the day, and which of them wait for stock' },
  { screen: 'chart', alt: 'What was sold and sent back in three weeks' },
]
