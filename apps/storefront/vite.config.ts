import { actsKept, emporiumVite } from '@emporium/ui/vite'
import { chunks } from './chunks.ts'
import { firstViewBudget } from './first-view.ts'

export default emporiumVite({
  base: '/',
  plugins: [actsKept(), firstViewBudget()],
  // Nothing here is written with Vue's options API, so visitors need not load it.
  define: { __VUE_OPTIONS_API__: 'false' },
  // One file tree that needs no packages beside it: the gateway loads it wherever the apps were put.
  ssr: { noExternal: true },
  environments: {
    client: {
      build: {
        rolldownOptions: { output: { codeSplitting: chunks } },
      },
    },
    ssr: { define: { 'process.env.NODE_ENV': JSON.stringify('production') } },
  },
})
