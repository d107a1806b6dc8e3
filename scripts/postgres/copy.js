import { once } from 'node:events'

/** @typedef {import('pg').Client} Client */

/**
 * PostgreSQL's COPY through the `pg` driver, which knows its messages but has no command for it.
 */
class Copy {
  /** @type {any} the driver's connection */
  connection
  /** @type {Error | undefined} */
  error

  /** @param {string} text */
  constructor(text) {
    this.text = text
    /** @type {Promise<void>} */
    this.finished = new Promise((resolve, reject) => {
      this.handleReadyForQuery = resolve
      this.refuse = reject
    })
  }

  /** @param {any} connection */
  submit(connection) {
    this.connection = connection
    connection.query(this.text)
  }

  /** @param {Error} error */
  handleError(error) {
    this.error ??= error
    this.refuse?.(this.error)
  }

  handleCommandComplete() {}
  handleEmptyQuery() {}
  handleRowDescription() {}
  handleDataRow() {}
  handlePortalSuspended() {}
}

class CopyOut extends Copy {
  /**
   * @param {string} text
   * @param {(chunk: Buffer) => Promise<void> | undefined} take
   */
  constructor(text, take) {
    super(text)
    this.take = take
  }

  /** @param {{ chunk: Buffer }} message */
  handleCopyData({ chunk }) {
    const busy = this.take(chunk)
    if (!busy) return
    this.connection.stream.pause()
    busy.finally(() => this.connection.stream.resume())
  }
}

class CopyIn extends Copy {
  /**
   * @param {string} text
   * @param {AsyncIterable<Buffer>} chunks
   */
  constructor(text, chunks) {
    super(text)
    this.chunks = chunks
  }

  handleCopyInResponse() {
    this.send().catch((error) => {
      this.error ??= error
      this.connection.sendCopyFail(String(error.message))
    })
  }

  async send() {
    const { stream } = this.connection
    for await (const chunk of this.chunks) {
      if (this.error) return
      this.connection.sendCopyFromChunk(chunk)
      if (stream.writableNeedDrain) await once(stream, 'drain')
    }
    if (!this.error) this.connection.endCopyFrom()
  }
}

/**
 * @param {Client} client
 * @param {string} query
 * @param {(chunk: Buffer) => Promise<void> | undefined} take gets each row's line; the bytes are its
 *   own only until it returns; a promise makes the server wait
 */
export function copyOut(client, query, take) {
  const copy = new CopyOut(`COPY (${query}) TO STDOUT`, take)
  client.query(/** @type {any} */ (copy))
  return copy.finished
}

/**
 * @param {Client} client
 * @param {string} target a table with its columns
 * @param {AsyncIterable<Buffer>} chunks whole or partial lines
 */
export function copyIn(client, target, chunks) {
  const copy = new CopyIn(`COPY ${target} FROM STDIN`, chunks)
  client.query(/** @type {any} */ (copy))
  return copy.finished
}
