/** As much of XMLHttpRequest as the library's browser side uses, over Node's fetch. */
export class RequestOverFetch extends EventTarget {
  readonly upload = new EventTarget()
  status = 0
  statusText = ''
  responseType = ''
  response: unknown = null
  #method = ''
  #url = ''
  readonly #headers = new Headers()
  readonly #abort = new AbortController()

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value)
  }

  send(body: FormData): void {
    const { signal } = this.#abort
    fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal })
      .then(async (answer) => {
        this.status = answer.status
        this.statusText = answer.statusText
        this.response = await answer.json().catch(() => null)
        this.dispatchEvent(new Event('load'))
      })
      .catch(() => {
        if (!signal.aborted) this.dispatchEvent(new Event('error'))
      })
  }

  abort(): void {
    this.#abort.abort()
  }
}
