/** What the operations of the image review are grouped by, and what each group is about. */
export const tags = {
  'review cases': 'Submissions on their way through the checks (RV-1 to RV-6).',
  'review desk': 'Figures of the desk, and its hours (RV-9).',
  'saved filters': 'Views of the queue that a reviewer keeps (RV-9).',
  'prepared answers': 'What reviewers have to say often (RV-9).',
  'review rules': 'Which automated checks are in force (RV-8).',
}
