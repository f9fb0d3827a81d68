import { nextTick, ref, shallowRef, type Ref } from 'vue'
import { useAppText } from '../text.ts'
import type { Chosen } from './chosen-product.ts'

/** A list of products on the page: what it holds, where it is, and where one adds to it. */
type OrderedList<Item> = {
  items: Ref<Item[]>
  box: Readonly<Ref<HTMLElement | null>>
}

/**
 * Puts products in another order, by buttons or by dragging: the focus goes with what was done, and where things stand
 * now is told (MK-2).
 */
export function useOrder<Item extends Chosen>({ items, box }: OrderedList<Item>) {
  const { t } = useAppText()
  const told = ref('')
  const dragged = ref<string | null>(null)
  /** How the list stood before something was dragged, for who lets it go elsewhere. */
  const before = shallowRef<Item[] | null>(null)

  const indexOf = (id: string | null) =>
    items.value.findIndex(({ product }) => product.productId === id)
  async function focusOn(...ways: readonly string[]): Promise<void> {
    await nextTick()
    for (const way of ways) {
      const found = box.value?.querySelector<HTMLElement>(`${way}:not(:disabled)`)
      if (found) return found.focus()
    }
  }
  function place(from: number, to: number): Item | undefined {
    const moved = items.value[from]
    if (moved) items.value = items.value.toSpliced(from, 1).toSpliced(to, 0, moved)
    return moved
  }
  const tellPlace = ({ product: { name } }: Chosen, to: number) => {
    told.value = t('choice.moved', { name, place: to + 1, count: items.value.length })
  }
  function letGo(): void {
    dragged.value = null
    before.value = null
  }

  return {
    told,
    dragged,
    add(item: Item): void {
      const { name } = item.product
      told.value = t('choice.added', { name, place: items.value.length + 1 })
      items.value = [...items.value, item]
    },
    move(index: number, by: -1 | 1): void {
      const moved = place(index, index + by)
      if (!moved) return
      tellPlace(moved, index + by)
      const row = `[data-product="${moved.product.productId}"]`
      void focusOn(`${row} [data-move="${by}"]`, `${row} [data-move]`)
    },
    remove(index: number): void {
      const removed = items.value[index]
      if (!removed) return
      const count = items.value.length - 1
      items.value = items.value.toSpliced(index, 1)
      told.value = t('choice.removed', { name: removed.product.name, count }, count)
      void focusOn(`li:nth-child(${Math.min(index + 1, count)}) [data-remove]`, '[role="combobox"]')
    },
    drag(index: number, { dataTransfer }: DragEvent, row: Element | null): void {
      const item = items.value[index]
      if (!item) return
      dragged.value = item.product.productId
      before.value = items.value
      if (!dataTransfer) return
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData('text/plain', item.product.name)
      if (row) dataTransfer.setDragImage(row, 16, 16)
    },
    /** Over the nearer half of a row nothing moves: rows of other heights would jump to and fro. */
    dragOver(index: number, event: DragEvent): void {
      const from = indexOf(dragged.value)
      if (from < 0 || !(event.currentTarget instanceof Element)) return
      event.preventDefault()
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const isBelow = event.clientY >= top + height / 2
      if (from < index ? isBelow : from > index && !isBelow) place(from, index)
    },
    drop(event: DragEvent): void {
      const at = indexOf(dragged.value)
      const item = items.value[at]
      if (!item) return
      event.preventDefault()
      tellPlace(item, at)
      letGo()
    },
    /** Dragging is over; without a drop on the list everything stands as before. */
    dragEnd(): void {
      if (before.value) items.value = before.value
      letGo()
    },
  }
}
