import { defineProblem } from '@emporium/service-kit'

/** RV-7: filters are told apart by their names. */
export const filterNameTaken = defineProblem(
  'filter-name-taken',
  409,
  'Another filter has this name',
)
/** RV-7: nobody finds their way through more. */
export const tooManyFilters = defineProblem(
  'too-many-filters',
  409,
  'There are as many filters as can be kept',
)
