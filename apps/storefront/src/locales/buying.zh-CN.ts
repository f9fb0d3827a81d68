export const buyingZhCN = {}
