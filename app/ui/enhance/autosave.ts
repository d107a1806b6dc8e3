import { keepDraft } from './draft/keep-draft.ts'

const quiet = 1500

/** A long form is kept as it is typed, by the door of its own “save” button. */
export function enhance(element: HTMLElement): void {
  const form = element as HTMLFormElement
  let timer = 0
  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void keepDraft(form), quiet)
  })
  form.addEventListener('submit', () => window.clearTimeout(timer))
}
