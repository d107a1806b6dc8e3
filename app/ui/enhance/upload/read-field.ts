export type Texts = Record<
  | 'moveUp'
  | 'moveDown'
  | 'remove'
  | 'retry'
  | 'preparing'
  | 'sending'
  | 'checking'
  | 'waiting'
  | 'done'
  | 'moved'
  | 'removed'
  | 'stillSending'
  | 'someFailed',
  string
> & { refusals: Record<string, string> }

/** What the server wrote about the field, and the places in it. */
export type UploadArea = {
  root: HTMLElement
  input: HTMLInputElement
  list: HTMLElement
  template: HTMLTemplateElement
  problem: HTMLElement
  status: HTMLElement
  hint: HTMLElement
  purpose: string
  subjectId: string | null
  endpoint: string
  picture: string | undefined
  itemName: string
  maximumBytes: number
  maximumCount: number
  texts: Texts
}

export function fill(text: string, values: Record<string, string>): string {
  return Object.keys(values).reduce(
    (sentence, name) => sentence.split(`{${name}}`).join(values[name]),
    text,
  )
}

const part = <Part extends Element>(root: Element, selector: string): Part => {
  const found = root.querySelector<Part>(selector)
  if (!found) throw new Error(`an upload field has no ${selector}`)
  return found
}

export const readField = (root: HTMLElement): UploadArea => ({
  root,
  input: part<HTMLInputElement>(root, 'input[type=file]'),
  list: part<HTMLElement>(root, '.upload-list'),
  template: part<HTMLTemplateElement>(root, 'template'),
  problem: part<HTMLElement>(root, '.upload-problem'),
  status: part<HTMLElement>(root, '.upload-status'),
  hint: part<HTMLElement>(root, '.upload-hint'),
  purpose: root.dataset.purpose ?? '',
  subjectId: root.dataset.subject || null,
  endpoint: root.dataset.endpoint ?? '',
  picture: root.dataset.picture,
  itemName: root.dataset.itemName ?? '',
  maximumBytes: Number(root.dataset.maximumBytes),
  maximumCount: Number(root.dataset.maximumCount),
  texts: JSON.parse(root.dataset.texts ?? '{}') as Texts,
})

export const itemsOf = ({ list }: UploadArea): HTMLElement[] =>
  Array.from(list.querySelectorAll<HTMLElement>('.upload-item'))

export const nameOf = (item: HTMLElement): string =>
  item.querySelector('.upload-name')?.textContent ?? ''

export const actOf = (item: HTMLElement, act: string): HTMLButtonElement | null =>
  item.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)
