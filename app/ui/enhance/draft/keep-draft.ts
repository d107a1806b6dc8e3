const textsOf = (form: HTMLFormElement): string[][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )

/**
 * Sends what is there to the draft's door, the one that the button without script uses, and says
 * so in `[data-draft-saved]`, in the words that `[data-draft-words]` brings along.
 */
export async function keepDraft(form: HTMLFormElement): Promise<void> {
  const door = document.querySelector<HTMLButtonElement>(`button[form="${form.id}"][formaction]`)
  const saved = document.querySelector<HTMLElement>('[data-draft-saved]')
  const words = document.querySelector<HTMLElement>('[data-draft-words]')?.dataset
  if (!door || !saved) return
  try {
    const answer = await fetch(door.formAction, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(textsOf(form)),
    })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { seen } = await answer.json()
    const version = form.querySelector<HTMLInputElement>('input[name="seen"]')
    if (version && typeof seen === 'string') version.value = seen
    const locale = words?.locale === 'en' ? 'en-GB' : 'id-ID'
    const time = new Date().toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
    saved.textContent = `· ${(words?.saved ?? '').replace('{time}', time)}`
  } catch {
    saved.textContent = `· ${words?.notSaved ?? ''}`
  }
}
