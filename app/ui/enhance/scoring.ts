import { keepDraft } from './draft/keep-draft.ts'

/**
 * The rubric by keyboard: 1–5 set the level of the criterion at hand, arrows go up and down,
 * Ctrl+Enter hands in; silent while somebody types, and switchable. What is filled in is kept.
 */
const storageKey = 'scoring-shortcuts'
const quiet = 1500

type Parts = {
  form: HTMLFormElement
  criteria: HTMLElement[]
  total: HTMLElement | null
  count: HTMLElement | null
  progress: HTMLElement | null
}

export function enhance(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const parts: Parts = {
    form,
    criteria: [...form.querySelectorAll<HTMLElement>('[data-criterion]')],
    total: document.querySelector('[data-scoring-total]'),
    count: document.querySelector('[data-scoring-count]'),
    progress: document.querySelector('[data-scoring-progress]'),
  }
  const isOn = showKeys()
  fold(parts)
  let timer = 0
  form.addEventListener('input', () => {
    showTotal(parts)
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void keepDraft(form), quiet)
  })
  form.addEventListener('submit', () => window.clearTimeout(timer))
  document.addEventListener('keydown', (event) => press(event, parts, isOn))
}

/**
 * Shows the five levels of the criterion at hand only. A press of the mouse unfolds when it is
 * over: moving things between press and release would let the click fall on something else.
 */
function fold({ form, criteria }: Parts): void {
  let pressed = false
  const open = (target: EventTarget | null) => {
    const at = target instanceof Node && criteria.find((each) => each.contains(target))
    if (!at) return
    for (const criterion of criteria) {
      criterion.classList.toggle('criterion-folded', criterion !== at)
      criterion.classList.toggle('criterion-open', criterion === at)
    }
  }
  open(criteria.find((criterion) => !chosen(criterion)) ?? criteria[0] ?? null)
  form.addEventListener('pointerdown', () => {
    pressed = true
  })
  document.addEventListener('pointerup', () => {
    window.setTimeout(() => {
      pressed = false
      open(document.activeElement)
    })
  })
  form.addEventListener('focusin', ({ target }) => {
    if (!pressed) open(target)
  })
}

/** The line of keys appears only where they work. @returns whether they are switched on */
function showKeys(): () => boolean {
  const line = document.querySelector<HTMLElement>('[data-scoring-keys]')
  const onOff = document.querySelector<HTMLInputElement>('[data-scoring-switch]')
  if (!line || !onOff) return () => true
  line.hidden = false
  onOff.checked = localStorage.getItem(storageKey) !== 'off'
  onOff.addEventListener('change', () =>
    localStorage.setItem(storageKey, onOff.checked ? 'on' : 'off'),
  )
  return () => onOff.checked
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'))

function press(event: KeyboardEvent, { form, criteria }: Parts, isOn: () => boolean): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    document.querySelector<HTMLElement>(`button[form="${form.id}"]:not([formaction])`)?.click()
    return
  }
  if (!isOn() || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  const at = criteria.findIndex((criterion) => criterion.contains(document.activeElement))
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = criteria[event.key === 'ArrowDown' ? at + 1 : at - 1]
    if (at < 0 && !form.contains(document.activeElement)) return
    event.preventDefault()
    if (next) focusOn(next)
    return
  }
  if (!/^[1-5]$/.test(event.key)) return
  const criterion = criteria[at] ?? criteria.find((each) => !chosen(each)) ?? criteria[0]
  const radio = criterion?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)
  if (!radio) return
  event.preventDefault()
  radio.checked = true
  radio.focus()
  radio.dispatchEvent(new Event('input', { bubbles: true }))
}

const chosen = (criterion: HTMLElement): HTMLInputElement | null =>
  criterion.querySelector<HTMLInputElement>('input:checked')

function focusOn(criterion: HTMLElement): void {
  const radio = chosen(criterion) ?? criterion.querySelector<HTMLInputElement>('input')
  radio?.focus()
  criterion.scrollIntoView({ block: 'nearest' })
}

/** The same sum as the server's: weight × level ⁄ 5. */
function showTotal({ criteria, total, count, progress }: Parts): void {
  const given = criteria.map((criterion) => ({
    weight: Number(criterion.dataset.weight),
    level: Number(chosen(criterion)?.value ?? 0),
  }))
  const doubled = given.reduce((sum, { weight, level }) => sum + weight * level * 2, 0)
  const locale = progress?.dataset.locale === 'en' ? 'en-GB' : 'id-ID'
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  if (total) total.textContent = new Intl.NumberFormat(locale, digits).format(doubled / 10)
  const done = given.filter(({ level }) => level > 0).length
  if (count) count.textContent = (progress?.dataset.scored ?? '').replace('-1', `${done}`)
}
