import { RecentSearches } from './recent-searches.ts'

type Option = { text: string; detail?: string; to: string }
type Group = { label: string; options: Option[] }

const pause = 90

const make = (name: string, attributes: Record<string, string>, text = ''): HTMLElement => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.textContent = text
  return element
}

/** The list below a search field, after the combobox pattern: the cursor stays in the field. */
export class Suggestions {
  readonly #form: HTMLFormElement
  readonly #input: HTMLInputElement
  readonly #recent: RecentSearches
  readonly #popup = make('div', { class: 'suggestions', hidden: '' })
  readonly #list: HTMLElement
  readonly #said = make('p', { class: 'unseen', role: 'status' })
  #options: HTMLAnchorElement[] = []
  #active = -1
  #timer = 0
  #asking: AbortController | undefined

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form
    this.#input = input
    this.#recent = new RecentSearches(form.dataset.person ?? '')
    const id = 'search-suggestions'
    this.#list = make('div', { id, role: 'listbox', 'aria-label': form.dataset.listLabel ?? '' })
    this.#popup.append(this.#list)
    input.parentElement?.append(this.#popup, this.#said)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value)
    this.#listen()
    // While this was loading, somebody may have begun to type.
    const isTyped = input.value === '' || input.value !== input.defaultValue
    if (document.activeElement === input && isTyped) this.#ask()
  }

  #listen(): void {
    const input = this.#input
    input.addEventListener('input', () => this.#askSoon())
    input.addEventListener('click', () => {
      if (this.#popup.hidden) this.#ask()
    })
    input.addEventListener('keydown', (event) => this.#press(event))
    this.#form.addEventListener('submit', () => this.#recent.add(input.value))
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#close()
    })
    // The field keeps the cursor while something is clicked.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
  }

  #askSoon(): void {
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#ask(), pause)
  }

  async #ask(): Promise<void> {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    const words = this.#input.value.trim()
    try {
      const search = new URLSearchParams(words ? { q: words } : {})
      const answer = await fetch(`${this.#form.dataset.suggest}?${search}`, {
        signal: asking.signal,
      })
      if (!answer.ok) return
      const { groups } = (await answer.json()) as { groups: Group[] }
      this.#show(words ? groups : [...this.#recentGroup(), ...groups], words === '')
    } catch {
      // Without an answer the form searches as it is.
    }
  }

  #recentGroup(): Group[] {
    const options = this.#recent.all().map((text) => ({
      text,
      to: `${this.#form.action}?${new URLSearchParams({ q: text })}`,
    }))
    return options.length > 0 ? [{ label: this.#form.dataset.recentLabel ?? '', options }] : []
  }

  #show(groups: Group[], isBefore: boolean): void {
    this.#options = []
    this.#list.replaceChildren(...groups.map((group, place) => this.#groupOf(group, place)))
    this.#popup.querySelector('button')?.remove()
    if (isBefore && this.#recent.all().length > 0) this.#popup.append(this.#clearButton())
    const count = this.#options.length
    this.#said.textContent = (this.#form.dataset.countLabel ?? '').replace('#', `${count}`)
    this.#activate(-1)
    this.#setOpen(count > 0 && document.activeElement === this.#input)
  }

  #groupOf({ label, options }: Group, place: number): HTMLElement {
    const id = `suggestions-${place}`
    const group = make('div', { role: 'group', 'aria-labelledby': id })
    group.append(make('p', { id, class: 'suggestions-label', role: 'presentation' }, label))
    for (const { text, detail, to } of options) {
      const attributes = {
        ...{ role: 'option', tabindex: '-1', 'aria-selected': 'false', href: to },
        id: `suggestion-${this.#options.length}`,
      }
      const option = make('a', attributes, text) as HTMLAnchorElement
      if (detail) option.append(' ', make('small', {}, detail))
      this.#options.push(option)
      group.append(option)
    }
    return group
  }

  #clearButton(): HTMLElement {
    const attributes = { type: 'button', class: 'button button-text button-small' }
    const button = make('button', attributes, this.#form.dataset.clearLabel)
    button.addEventListener('click', () => {
      this.#recent.clear()
      this.#input.focus()
      this.#ask()
    })
    return button
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && this.#popup.hidden) this.#ask()
    else if (step) this.#move(step)
    else if (event.key === 'Enter' && this.#active >= 0) this.#options[this.#active]?.click()
    else if (event.key === 'Escape' && !this.#popup.hidden) this.#close()
    else return
    event.preventDefault()
  }

  /** One further, over the field itself at either end. */
  #move(step: number): void {
    const places = this.#options.length + 1
    this.#activate(((this.#active + 1 + step + places) % places) - 1)
  }

  #activate(place: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false')
    this.#active = place
    const option = this.#options[place]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.#input.setAttribute('aria-activedescendant', option.id)
    else this.#input.removeAttribute('aria-activedescendant')
  }

  #setOpen(isOpen: boolean): void {
    this.#popup.hidden = !isOpen
    this.#input.setAttribute('aria-expanded', `${isOpen}`)
  }

  #close(): void {
    window.clearTimeout(this.#timer)
    this.#asking?.abort()
    this.#activate(-1)
    this.#setOpen(false)
  }
}
