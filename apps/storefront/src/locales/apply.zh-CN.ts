export const applyZhCN = {}
