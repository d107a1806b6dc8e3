import type { ChangeSignal } from '#app/platform/change-signal.server.ts'

/** Of what is kept, as much as this may have been asked for once. */
const shareOfOnce = 1 / 4

/**
 * Answers that were found since the last change. Two who ask the same at once wait for one answer.
 * What was asked again stays when many ask what nobody asks twice: of each kind the least recently
 * asked leave first.
 */
export class KeptAnswers<Answer> {
  readonly #signal: Pick<ChangeSignal, 'epoch'>
  readonly #mostOnce: number
  readonly #mostAgain: number
  readonly #once = new Map<string, Promise<Answer>>()
  readonly #again = new Map<string, Promise<Answer>>()
  #epoch: number | undefined

  constructor(signal: Pick<ChangeSignal, 'epoch'>, most: number) {
    this.#signal = signal
    this.#mostOnce = Math.ceil(most * shareOfOnce)
    this.#mostAgain = most - this.#mostOnce
  }

  /** The kept answer, if there is one that is still true. */
  peek(key: string): Promise<Answer> | undefined {
    const { epoch } = this.#signal
    if (epoch !== this.#epoch) {
      this.#once.clear()
      this.#again.clear()
      this.#epoch = epoch
    }
    const known = this.#again.get(key) ?? this.#once.get(key)
    if (known) {
      this.#once.delete(key)
      this.#again.delete(key)
      this.#again.set(key, known)
      trim(this.#again, this.#mostAgain)
    }
    return known
  }

  /** The kept answer or the one found now; a failure is not kept. */
  get(key: string, find: () => Promise<Answer>): Promise<Answer> {
    const known = this.peek(key)
    if (known) return known
    const found = find()
    if (this.#epoch === undefined) return found
    this.#once.set(key, found)
    found.catch(() => {
      for (const answers of [this.#once, this.#again])
        if (answers.get(key) === found) answers.delete(key)
    })
    trim(this.#once, this.#mostOnce)
    return found
  }
}

/** Lets the first in go. */
function trim(answers: Map<string, unknown>, most: number): void {
  const oldest = answers.keys().next().value
  if (answers.size > most && oldest !== undefined) answers.delete(oldest)
}
