import { defineAsyncComponent, type Component } from 'vue'
import { useLanguage } from './create-texts.ts'

/**
 * Parts that are loaded when they are first shown, with the groups of texts that they need: what a visitor does not see
 * at first is not waited for. A page from the server has them drawn; the browser takes them over once they are there.
 */
export function useLater() {
  const { need } = useLanguage()
  return <Part extends Component>(
    load: () => Promise<{ default: Part }>,
    groups: readonly string[] = [],
  ): Part =>
    defineAsyncComponent({
      loader: async () => {
        const [part] = await Promise.all([load(), need(...groups)])
        return part.default
      },
    }) as Part
}
