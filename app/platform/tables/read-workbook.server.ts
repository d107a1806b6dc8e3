import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type {
  Cell,
  PlainCell,
  RawTable,
  SheetRows,
  TableProblem,
} from '#app/kernel/tables/raw-table.ts'
import { archiveDirectory } from './archive-directory.ts'
import { tableLimits } from './table-limits.ts'
import workerSource from './workbook-worker.js?raw'

type WorkerSheet = { name: string; rows: PlainCell[][]; formulas: [string, string][] }
type WorkerAnswer = { sheets: WorkerSheet[] } | { failed: string }

/** Opens an `.xlsx` in a worker with a memory cap, after weighing what its directory declares. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<RawTable, TableProblem>> {
  const directory = archiveDirectory(bytes)
  if (!directory.ok) return refuse({ kind: 'damaged' })
  const entries = directory.value
  if (entries.some((entry) => entry.encrypted)) return refuse({ kind: 'passwordProtected' })
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    return refuse({ kind: 'otherSpreadsheet' })
  }
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (inflated > tableLimits.inflatedBytes) {
    return refuse({ kind: 'tooLarge', limit: tableLimits.inflatedBytes, unit: 'bytes' })
  }
  const answer = await askWorker({ bytes, entries })
  if ('failed' in answer) return refuse({ kind: 'damaged' })
  const sheets = answer.sheets.map(withFormulas)
  const cells = sheets
    .flatMap((sheet) => sheet.rows)
    .reduce((sum, row) => sum + row.cells.length, 0)
  if (cells > tableLimits.cells) {
    return refuse({ kind: 'tooLarge', limit: tableLimits.cells, unit: 'cells' })
  }
  if (cells === 0) return refuse({ kind: 'empty' })
  return ok({ format: 'xlsx', sheets })
}

function askWorker(task: { bytes: Uint8Array; entries: unknown[] }): Promise<WorkerAnswer> {
  const library = createRequire(import.meta.url).resolve('read-excel-file/node')
  return new Promise((resolve) => {
    const worker = new Worker(workerSource, {
      eval: true,
      workerData: { ...task, library },
      resourceLimits: { maxOldGenerationSizeMb: tableLimits.memoryMegabytes },
    })
    const answer = (message: WorkerAnswer) => {
      clearTimeout(timer)
      resolve(message)
      void worker.terminate()
    }
    const timer = setTimeout(() => answer({ failed: 'timeout' }), tableLimits.milliseconds)
    worker.once('message', answer)
    worker.once('error', (error: Error) => answer({ failed: error.message }))
    worker.once('exit', () => answer({ failed: 'exit' }))
  })
}

function withFormulas(sheet: WorkerSheet): SheetRows {
  const rows = sheet.rows.map((cells, index) => ({ row: index + 1, cells: cells as Cell[] }))
  for (const [address, formula] of sheet.formulas) {
    const { row, column } = positionOf(address)
    const cells = rows[row - 1]?.cells
    if (cells && column <= cells.length) {
      cells[column - 1] = { formula, value: sheet.rows[row - 1]?.[column - 1] ?? null }
    }
  }
  return { name: sheet.name, rows }
}

function positionOf(address: string): { row: number; column: number } {
  const letters = address.replace(/\d+/, '')
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(address.slice(letters.length)), column }
}
