/** What a page's loader found, kept from the router's pen: nobody hydrates a page, so nobody reads it there. */
export class Unwritten {
  readonly #found: unknown

  constructor(found: unknown) {
    this.#found = found
  }

  /** The loaders' answers by route, as pages know them. */
  static read(answers: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(answers).map(([id, each]) => [
        id,
        each instanceof Unwritten ? each.#found : each,
      ]),
    )
  }
}
