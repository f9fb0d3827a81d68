import { emporiumVite } from '@emporium/ui/vite'
import { firstViewBudget } from './first-view.ts'

export default emporiumVite({
  base: '/',
  plugins: [firstViewBudget()],
  // Nothing here is written with Vue's options API, so visitors need not load it.
  define: { __VUE_OPTIONS_API__: 'false' },
  // One file tree that needs no packages beside it: the gateway loads it wherever the apps were put.
  ssr: { noExternal: true },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What every page begins with is one file: a dozen small ones would be larger and slower.
          output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
        },
      },
    },
    ssr: { define: { 'process.env.NODE_ENV': JSON.stringify('production') } },
  },
})
