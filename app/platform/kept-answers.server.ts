import type { ChangeSignal } from '#app/platform/change-signal.server.ts'

/**
 * Answers that were found since the last change, the least recently asked leave first. Two who ask
 * the same at once wait for one answer.
 */
export class KeptAnswers<Answer> {
  readonly #signal: ChangeSignal
  readonly #most: number
  readonly #answers = new Map<string, Promise<Answer>>()
  #epoch: number | undefined

  constructor(signal: ChangeSignal, most: number) {
    this.#signal = signal
    this.#most = most
  }

  /** The kept answer, if there is one that is still true. */
  peek(key: string): Promise<Answer> | undefined {
    const { epoch } = this.#signal
    if (epoch !== this.#epoch) {
      this.#answers.clear()
      this.#epoch = epoch
    }
    const known = this.#answers.get(key)
    if (known) {
      this.#answers.delete(key)
      this.#answers.set(key, known)
    }
    return known
  }

  /** The kept answer or the one found now; a failure is not kept. */
  get(key: string, find: () => Promise<Answer>): Promise<Answer> {
    const known = this.peek(key)
    if (known) return known
    const found = find()
    if (this.#epoch === undefined) return found
    this.#answers.set(key, found)
    found.catch(() => {
      if (this.#answers.get(key) === found) this.#answers.delete(key)
    })
    const oldest = this.#answers.keys().next().value
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest)
    return found
  }
}
