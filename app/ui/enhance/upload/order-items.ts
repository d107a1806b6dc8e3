import { actOf, fill, itemsOf, nameOf, type UploadArea } from './read-field.ts'

/** Buttons say whom they move; the first cannot go up, nor the last down. */
export function refreshActs(area: UploadArea): void {
  const items = itemsOf(area)
  items.forEach((item, index) => {
    const several = items.length > 1
    for (const [act, shown, able] of [
      ['up', several, index > 0],
      ['down', several, index < items.length - 1],
      ['remove', true, true],
    ] as const) {
      const button = actOf(item, act)
      if (!button) continue
      button.hidden = !shown
      button.disabled = !able
    }
    item.draggable = several
  })
}

/** The form has changed, for whoever watches it. */
export const announceChange = ({ list }: UploadArea): boolean =>
  list.dispatchEvent(new Event('change', { bubbles: true }))

function settled(area: UploadArea, item: HTMLElement): void {
  refreshActs(area)
  const position = itemsOf(area).indexOf(item) + 1
  area.status.textContent = fill(area.texts.moved, {
    name: nameOf(item),
    position: String(position),
    total: String(itemsOf(area).length),
  })
  announceChange(area)
}

export function moveItem(area: UploadArea, item: HTMLElement, act: 'up' | 'down'): void {
  const items = itemsOf(area)
  const beside = items[items.indexOf(item) + (act === 'up' ? -1 : 1)]
  if (!beside) return
  if (act === 'up') beside.before(item)
  else beside.after(item)
  settled(area, item)
  const pressed = actOf(item, act)
  const other = actOf(item, act === 'up' ? 'down' : 'up')
  ;(pressed?.disabled ? other : pressed)?.focus()
}

/** Dragging is a comfort on top of the buttons, which everyone can reach. */
export function allowDragging(area: UploadArea): void {
  let dragged: HTMLElement | undefined
  const itemAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('.upload-item') : null
  area.list.addEventListener('dragstart', (event) => {
    dragged = itemAt(event) ?? undefined
    dragged?.classList.add('upload-dragged')
    event.dataTransfer?.setData('text/plain', '')
  })
  area.list.addEventListener('dragover', (event) => {
    const over = itemAt(event)
    if (!dragged || !over) return
    event.preventDefault()
    if (over === dragged) return
    const { top, height } = over.getBoundingClientRect()
    if (event.clientY < top + height / 2) over.before(dragged)
    else over.after(dragged)
  })
  area.list.addEventListener('drop', (event) => event.preventDefault())
  area.list.addEventListener('dragend', () => {
    dragged?.classList.remove('upload-dragged')
    if (dragged) settled(area, dragged)
    dragged = undefined
  })
}
