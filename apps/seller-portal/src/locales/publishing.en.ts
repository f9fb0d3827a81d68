/** Pre-score, product management, versions, requests and the image guide, in English. */
export const publishingEn = {
  score: {
    title: 'Pre-check',
    sameRules: 'The same rules as in the review. Only what blocks keeps you from submitting.',
    why: 'Why:',
    clean: 'The pre-check finds nothing to put right.',
    nothingBlocks: 'Nothing blocks',
    blocks: 'Nothing blocks | {count} thing blocks | {count} things block',
    better: 'nothing would be better | {count} would be better | {count} would be better',
    blocking: 'Blocks',
    warning: 'Likely to be rejected',
    advice: 'Worth a look',
    group: {
      blocking: 'Blocks submitting ({count})',
      warning: 'A reviewer is likely to ask about it ({count})',
      advice: 'Would be better ({count})',
    },
  },
}
