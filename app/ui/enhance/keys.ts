/**
 * Presses what is marked `data-key="s"` on the page, or puts the cursor into it; silent while
 * somebody types. The line that names the keys appears only where they work.
 */
export function enhance(element: HTMLElement): void {
  element.hidden = false
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    const typing =
      target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
    if (typing && key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault()
      target.closest('form')?.querySelector<HTMLElement>('button:not([type="button"])')?.click()
      return
    }
    if (typing || ctrlKey || metaKey || altKey || !/^[a-z]$/.test(key)) return
    const wanted = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (!wanted) return
    event.preventDefault()
    const field = wanted.querySelector<HTMLElement>('select, textarea, input:not([type="hidden"])')
    const act = wanted.matches('button, a') ? wanted : wanted.querySelector<HTMLElement>('button')
    if (field) field.focus()
    else act?.click()
  })
}
