export const applyEn = {}
