const most = 6

/** What was searched for on this device, by this person; nothing of it is sent anywhere. */
export class RecentSearches {
  readonly #key: string

  constructor(person: string) {
    this.#key = `searches:${person}`
  }

  all(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]')
      return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
    } catch {
      return []
    }
  }

  add(words: string): void {
    const text = words.trim()
    if (text === '') return
    const rest = this.all().filter((each) => each !== text)
    this.#keep([text, ...rest].slice(0, most))
  }

  clear(): void {
    this.#keep([])
  }

  #keep(searches: string[]): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(searches))
    } catch {
      // A browser that keeps nothing searches all the same.
    }
  }
}
