/** A menu is a <details>: it opens without us. We close it when the reader looks elsewhere. */
export function enhance(element: HTMLElement): void {
  const menu = element as HTMLDetailsElement
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
