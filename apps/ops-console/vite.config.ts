import { emporiumVite } from '@emporium/ui/vite'

export default emporiumVite({ base: '/ops/' })
