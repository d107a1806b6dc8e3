const every = 1500

/** Long work shows its progress: the page looks again until it is done. */
export function enhance(element: HTMLElement): void {
  element.setAttribute('aria-busy', 'true')
  window.setTimeout(() => {
    if (document.visibilityState === 'visible') window.location.reload()
    else document.addEventListener('visibilitychange', () => window.location.reload())
  }, every)
}
