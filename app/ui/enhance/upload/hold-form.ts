/**
 * A form that is sent while files are on their way waits for them and then goes out by itself;
 * pressed once more, it goes at once.
 */
export function holdForm(
  form: HTMLFormElement | null,
  field: { sending: () => boolean; sayWaiting: () => void },
): { released: (send: boolean) => boolean } {
  let held: { button: HTMLElement | null } | undefined
  let pressed: HTMLElement | null = null
  form?.addEventListener('click', (event) => {
    if (event.target instanceof Element) pressed = event.target.closest('[type=submit]')
  })
  form?.addEventListener('submit', (event) => {
    if (!field.sending() || held) return
    event.preventDefault()
    held = { button: pressed }
    field.sayWaiting()
  })
  return {
    /** The files are here, or have failed; answers whether the form had been waiting for them. */
    released: (send) => {
      if (!held || field.sending()) return false
      const { button } = held
      if (send && button) button.click()
      else if (send) form?.requestSubmit()
      held = undefined
      return true
    },
  }
}
