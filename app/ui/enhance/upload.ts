import { holdForm } from './upload/hold-form.ts'
import { allowDragging, announceChange, moveItem, refreshActs } from './upload/order-items.ts'
import { actOf, fill, itemsOf, nameOf, readField, type UploadArea } from './upload/read-field.ts'
import { sendFile } from './upload/send-file.ts'
import { shrinkPhoto } from './upload/shrink-photo.ts'

/** Two at a time: a weak signal shared by eight finishes none of them. */
const together = 2

type Job = { item: HTMLElement; file: File; cancel: AbortController }

/** Resolves after a while that grows, or as soon as the browser says that it is online again. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const seconds = Math.min(30, 2 ** attempt)
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, seconds * 1000)
    addEventListener('online', done)
  })
}

function say(item: HTMLElement, text: string, share?: number): void {
  const state = item.querySelector('.upload-state')
  if (state) state.textContent = text
  const progress = item.querySelector<HTMLProgressElement>('.upload-progress')
  if (!progress) return
  progress.hidden = share === undefined
  progress.value = Math.round((share ?? 0) * 100)
}

function newItem(area: UploadArea, name: string): HTMLElement {
  const item = area.template.content.querySelector('.upload-item')?.cloneNode(true) as HTMLElement
  const title = item.querySelector('.upload-name')
  if (title) title.textContent = name
  for (const [act, text] of [
    ['up', area.texts.moveUp],
    ['down', area.texts.moveDown],
    ['remove', area.texts.remove],
    ['retry', area.texts.retry],
  ] as const) {
    const label = actOf(item, act)?.querySelector('.unseen')
    if (label) label.textContent = fill(text, { name })
  }
  item.querySelector('.upload-progress')?.setAttribute('aria-label', name)
  return item
}

function showPicture(item: HTMLElement, source: string, after?: () => void): void {
  const picture = new Image(56, 56)
  picture.alt = ''
  picture.onload = () => {
    const thumb = item.querySelector('.upload-thumb')
    if (thumb) thumb.textContent = ''
    thumb?.append(picture)
    after?.()
  }
  picture.src = source
}

function showFile(item: HTMLElement, file: File): void {
  if (file.type.indexOf('image/') !== 0) return
  const source = URL.createObjectURL(file)
  showPicture(item, source, () => URL.revokeObjectURL(source))
}

function keep(area: UploadArea, item: HTMLElement, fileId: string): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = area.itemName
  field.value = fileId
  item.dataset.file = fileId
  item.prepend(field)
  say(item, area.texts.done)
  area.status.textContent = `${nameOf(item)}: ${area.texts.done}`
  if (area.picture && item.querySelector('img')) {
    showPicture(item, area.picture.split('{fileId}').join(fileId))
  }
  announceChange(area)
}

function fail(area: UploadArea, { item, cancel }: Job, reason: string): void {
  if (cancel.signal.aborted) return
  item.classList.add('upload-failed')
  const sentence = area.texts.refusals[reason] ?? area.texts.refusals.cut ?? ''
  say(item, sentence)
  area.status.textContent = `${nameOf(item)}: ${sentence}`
  const retry = actOf(item, 'retry')
  if (retry) retry.hidden = reason !== 'cut'
}

async function send(area: UploadArea, job: Job): Promise<void> {
  const { item, cancel } = job
  item.classList.remove('upload-failed')
  say(item, area.texts.preparing, 0)
  const file = await shrinkPhoto(job.file)
  if (cancel.signal.aborted) return
  showFile(item, file)
  if (file.size > area.maximumBytes) return fail(area, job, 'tooLarge')
  const outcome = await sendFile(file, {
    url: area.endpoint,
    purpose: area.purpose,
    subjectId: area.subjectId,
    signal: cancel.signal,
    onProgress: (share) => {
      const percent = String(Math.floor(share * 100))
      say(item, share < 1 ? fill(area.texts.sending, { percent }) : area.texts.checking, share)
    },
    onWaiting: () => say(item, area.texts.waiting, 0),
    pause,
  })
  if (outcome.ok) keep(area, item, outcome.fileId)
  else fail(area, job, outcome.reason)
}

function startQueue(area: UploadArea, onIdle: () => void) {
  const waiting: Job[] = []
  const jobs: Job[] = []
  let running = 0
  const next = (): void => {
    const job = running < together ? waiting.shift() : undefined
    if (!job) {
      if (running === 0) onIdle()
      return
    }
    running += 1
    void send(area, job)
      .catch(() => fail(area, job, 'cut'))
      .then(() => {
        running -= 1
        next()
      })
    next()
  }
  const add = (job: Job): void => {
    jobs.push(job)
    waiting.push(job)
    next()
  }
  const jobOf = (item: HTMLElement): Job | undefined =>
    jobs.filter((job) => job.item === item).pop()
  return {
    add,
    busy: () => running > 0 || waiting.length > 0,
    cancel: (item: HTMLElement) => {
      const job = jobOf(item)
      job?.cancel.abort()
      if (job && waiting.indexOf(job) >= 0) waiting.splice(waiting.indexOf(job), 1)
    },
    again: (item: HTMLElement) => {
      const job = jobOf(item)
      if (job) add({ ...job, cancel: new AbortController() })
    },
  }
}

/** Files go one by one while the form is still being filled in, and survive a lost signal. */
export function enhance(root: HTMLElement): void {
  const area = readField(root)
  const tell = (text: string): void => {
    area.problem.textContent = text
    area.problem.hidden = text === ''
  }
  const queue = startQueue(area, () => {
    const failed = area.list.querySelector('.upload-failed') !== null
    if (form.released(!failed)) tell(failed ? area.texts.someFailed : '')
  })
  const form = holdForm(area.input.form, {
    sending: queue.busy,
    sayWaiting: () => tell(area.texts.stillSending),
  })

  const remove = (item: HTMLElement): void => {
    queue.cancel(item)
    item.remove()
    area.status.textContent = fill(area.texts.removed, { name: nameOf(item) })
    refreshActs(area)
    announceChange(area)
  }

  const take = (files: File[]): void => {
    tell('')
    if (area.maximumCount === 1) itemsOf(area).forEach(remove)
    const room = area.maximumCount - itemsOf(area).length
    for (const file of files.slice(0, room)) {
      const item = newItem(area, file.name)
      say(item, area.texts.preparing, 0)
      area.list.append(item)
      queue.add({ item, file, cancel: new AbortController() })
    }
    if (files.length > room) tell(area.texts.refusals.tooMany ?? '')
    refreshActs(area)
  }

  const press = (act: string | undefined, item: HTMLElement): void => {
    if (act === 'up' || act === 'down') moveItem(area, item, act)
    if (act === 'retry') {
      const retry = actOf(item, 'retry')
      if (retry) retry.hidden = true
      queue.again(item)
    }
    if (act === 'remove') {
      remove(item)
      area.input.focus()
    }
  }

  area.input.addEventListener('change', (event) => {
    event.stopPropagation()
    const files = Array.from(area.input.files ?? [])
    // Sent here, so the form must not bring them a second time.
    area.input.value = ''
    take(files)
  })
  area.list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const button = event.target.closest<HTMLElement>('[data-act]')
    const item = button?.closest<HTMLElement>('.upload-item')
    if (!button || !item) return
    event.preventDefault()
    press(button.dataset.act, item)
  })
  allowDragging(area)
  refreshActs(area)
  area.hint.hidden = false
}
