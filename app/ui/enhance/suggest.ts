import { Suggestions } from './suggest/suggestions.ts'

/** A search form's words become a combobox: what is typed is completed, what was searched returns. */
export function enhance(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const input = form.querySelector<HTMLInputElement>('input[type="search"]')
  if (input && !input.hasAttribute('role')) new Suggestions(form, input)
}
