import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Where a process is to be cut off from its database, counted in what it asks for. */
export type Cut = {
  /** Counting begins with the first words that hold this. */
  from: RegExp
  /** Before or after these words reach the database. */
  at: number
  reached: boolean
  /** Milliseconds that it may go on in between. */
  delay: number
  cut: () => void
}

export type CountedLine = {
  /** The database's address through this line. */
  url: string
  arm: (cut: Cut) => void
  /** What was asked since counting began. */
  asked: () => number
  close: () => void
}

/** A line to PostgreSQL that counts what a process says and strikes at a chosen word. */
export async function countedLine(databaseUrl: string, name: string): Promise<CountedLine> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let armed: Cut | undefined
  let count = 0
  let silent = false

  /** @returns whether the words still travel */
  function travels(words: Buffer): boolean {
    if (!armed || silent) return !silent
    if (count === 0 && !armed.from.test(words.toString('latin1'))) return true
    count += 1
    if (count !== armed.at) return true
    if (!armed.reached) silent = true
    setTimeout(armed.cut, armed.delay)
    return !silent
  }

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (words: Buffer) => {
      if (travels(words)) far.write(words)
    })
    far.on('data', (words: Buffer) => near.write(words))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  url.searchParams.set('application_name', name)
  return {
    url: url.href,
    arm: (cut) => {
      armed = cut
      count = 0
      silent = false
    },
    asked: () => count,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
