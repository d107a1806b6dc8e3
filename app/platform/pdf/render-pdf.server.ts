import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReactElement } from 'react'
import { type FlatNode, flattenDocument } from './flatten-document.ts'
import boldFont from './fonts/plus-jakarta-sans-bold.ttf?inline'
import regularFont from './fonts/plus-jakarta-sans-regular.ttf?inline'
import workerSource from './pdf-worker.js?raw'

const limits = { memoryMegabytes: 384, milliseconds: 30_000, atOnce: 2, nodes: 40_000 }

const fonts = [
  {
    family: 'Plus Jakarta Sans',
    weights: [
      { weight: 400, source: regularFont },
      { weight: 700, source: boldFont },
    ],
  },
]

type Answer = { pdf: Uint8Array } | { failed: string }

const address = (name: string): string =>
  pathToFileURL(createRequire(import.meta.url).resolve(name)).href

function askWorker(document: FlatNode, milliseconds: number): Promise<Answer> {
  const libraries = { react: address('react'), renderer: address('@react-pdf/renderer') }
  return new Promise((resolve) => {
    const worker = new Worker(workerSource, {
      eval: true,
      workerData: { document, fonts, libraries },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    })
    const answer = (message: Answer) => {
      clearTimeout(timer)
      resolve(message)
      void worker.terminate()
    }
    const timer = setTimeout(() => answer({ failed: 'timeout' }), milliseconds)
    worker.once('message', answer)
    worker.once('error', (error: Error) => answer({ failed: error.message }))
    worker.once('exit', () => answer({ failed: 'exit' }))
  })
}

const count = (node: FlatNode): number =>
  typeof node === 'string' ? 1 : node.children.reduce((sum, child) => sum + count(child), 1)

let drawing = 0
const waiting: (() => void)[] = []

/** Few at once: a document takes the memory and the core that pages need. */
async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (drawing >= limits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  drawing += 1
  try {
    return await work()
  } finally {
    drawing -= 1
    waiting.shift()?.()
  }
}

/**
 * Draws a document (see `app/ui/documents`) in a short-lived thread with its own memory and time,
 * because the library grows with what it draws. Nobody waits for a job: it may take longer.
 */
export async function renderPdf(
  document: ReactElement,
  milliseconds = limits.milliseconds,
): Promise<Uint8Array<ArrayBuffer>> {
  const [root, ...others] = flattenDocument(document)
  if (!root || others.length > 0) throw new TypeError('A PDF has one document')
  if (count(root) > limits.nodes) throw new RangeError('The document is too long to draw')
  const answer = await inTurn(() => askWorker(root, milliseconds))
  if ('failed' in answer) throw new Error(`The document could not be drawn: ${answer.failed}`)
  return new Uint8Array(answer.pdf)
}
