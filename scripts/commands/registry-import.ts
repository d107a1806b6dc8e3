import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommitRefusal } from '#app/domain/registry/commit-registry.server.ts'
import { importRegistry } from '#app/domain/registry/import-registry.server.ts'
import type { ImportReport } from '#app/domain/registry/registry-outcome.ts'
import { isRegionCode } from '#app/kernel/regions.ts'

const help = `npm run etalase -- registry import FILE [--region CODE] [--dry-run] [--json]

Takes an office's list of makers (CSV or XLSX) into the books: all good rows at once.

  --region CODE   Kemendagri code of the regency the list is from (32.16);
                  without it the list tells
  --dry-run       only say what would become of every row
  --json          answer with one JSON object
`

/** @returns the exit code: 0 only when the list was read and, unless a dry run, taken in */
export async function registryImport(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === undefined) {
    process.stderr.write(help)
    return 2
  }
  if (asked.help) {
    process.stdout.write(help)
    return 0
  }
  const { path, region, dryRun, json } = asked
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return fail(json, 'unreadable', `cannot read ${path}: ${bytes.code}`)
  const result = await importRegistry({ bytes, fileName: basename(path), region }, { dryRun })
  if (!result.ok) return fail(json, result.refusal.kind, sentence(result.refusal))
  process.stdout.write(json ? `${JSON.stringify(result.value)}\n` : told(result.value, dryRun))
  return 0
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const [path, ...rest] = positionals
    const isComplete = path !== undefined && rest.length === 0
    const isPlace = values.region === undefined || isRegionCode(values.region)
    if (!values.help && !(isComplete && isPlace)) return undefined
    return { ...values, path: path ?? '', dryRun: values['dry-run'] }
  } catch {
    return undefined
  }
}

function fail(json: boolean, kind: string, text: string): number {
  if (json) process.stdout.write(`${JSON.stringify({ error: kind, message: text })}\n`)
  process.stderr.write(`The list was not taken in: ${text}.\n`)
  return 1
}

function sentence(refusal: CommitRefusal): string {
  switch (refusal.kind) {
    case 'empty':
      return 'the file is empty'
    case 'tooLarge':
      return `the file is larger than ${refusal.limit} ${refusal.unit}`
    case 'notATable':
      return 'the file is no table'
    case 'oldExcel':
    case 'otherSpreadsheet':
      return 'save the file as .xlsx or CSV first'
    case 'passwordProtected':
      return 'the file is protected by a password'
    case 'damaged':
      return 'the file is damaged'
    case 'openQuote':
      return `a quotation mark opened near line ${refusal.row} is never closed`
    case 'noHeading':
      return 'no row looks like the heading of a list of makers'
    case 'missingColumns':
      return `no column was found for ${refusal.columns.join(', ')}`
    case 'unknownRegency':
      return 'the list does not tell which regency it is from: name it with --region'
    case 'noSuchImport':
    case 'alreadyCommitted':
      return 'another process has taken it over'
  }
}

function told(report: ImportReport, dryRun: boolean): string {
  const { rows, created, updated, duplicates, rejected } = report
  const refused = new Set(rejected.map(({ row }) => row)).size
  const lines = rejected.map(
    ({ row, field, value, reason }) => `  row ${row}: ${reason} in ${field} (${value || 'empty'})`,
  )
  return [
    `${dryRun ? 'Would be' : 'Done'}: ${rows} rows, ${created} created, ${updated} updated, ` +
      `${duplicates} already known or repeated, ${refused} refused`,
    ...lines,
    '',
  ].join('\n')
}
