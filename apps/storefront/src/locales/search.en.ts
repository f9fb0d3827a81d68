/** What the search box suggests, in English (ST-1). */
export const searchEn = {
  search: {
    label: 'Suggestions',
    count: '{count} suggestion, arrow keys choose | {count} suggestions, arrow keys choose',
    seller: 'Seller',
    category: 'Category',
    all: 'Search for “{words}”',
  },
}
