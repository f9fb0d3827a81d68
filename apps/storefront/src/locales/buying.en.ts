export const buyingEn = {}
