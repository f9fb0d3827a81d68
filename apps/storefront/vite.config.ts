import { emporiumVite } from '@emporium/ui/vite'

export default emporiumVite({
  base: '/',
  // One file tree that needs no packages beside it: the gateway loads it wherever the apps were put.
  ssr: { noExternal: true },
  environments: {
    ssr: { define: { 'process.env.NODE_ENV': JSON.stringify('production') } },
  },
})
