/**
 * An average rating with its one decimal: "4.7" in both languages. Not by `Intl`, whose first use in a browser takes as
 * long as the rest of a page together.
 */
export const ratingText = (rating: number): string => (Math.round(rating * 10) / 10).toFixed(1)
