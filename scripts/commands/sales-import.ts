import type { FileRefusal, ImportReport } from '#app/domain/sales/import-report.ts'
import type { Imported, ImportRequest } from '#app/domain/sales/import-table.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { fileFromDisk } from '#app/domain/sales/table-file.server.ts'
import { isPeriod } from '#app/kernel/period.ts'
import { now } from '#app/platform/clock.server.ts'
import { fail, parseArguments } from './arguments.ts'

type Importing = {
  words: string
  does: string
  values: readonly string[]
  bring: (request: ImportRequest) => Promise<Imported>
}

const explained: Record<string, string> = {
  chain: '  --chain KEY        the chain the file is of, when the file does not tell\n',
  period: '  --period YYYY-MM   the month the file is about, when the file does not tell\n',
}

/** One command for each kind of table; they differ in what they bring. */
export async function runImport(
  args: string[],
  { words, does, values, bring }: Importing,
): Promise<number> {
  const options = values.map((name) => explained[name] ?? '').join('')
  const usage = values.map((name) => ` [--${name} …]`).join('')
  const help = `npm run etalase -- ${words} FILE${usage} [--dry-run] [--json]

${does}

${options}  --dry-run          only say what would become of every row
  --json             answer with one JSON object
`
  const asked = parseArguments(args, { help, words: 1, values, flags: ['dry-run'] })
  if (typeof asked === 'number') return asked
  const { json = false, 'dry-run': dryRun = false } = asked.flags
  const [path = ''] = asked.words
  const { chain, period } = asked.values
  if (period !== undefined && !isPeriod(period)) {
    return fail(json, 'badPeriod', `--period ${period} is not a month: write it as 2026-10`)
  }
  const file = await fileFromDisk(path).catch((error: NodeJS.ErrnoException) => error)
  if (file instanceof Error) return fail(json, 'unreadable', `cannot read ${path}: ${file.code}`)
  const start = performance.now()
  const imported = await bring({ importer: operator, file, chain, period, dryRun, now: now() })
  const milliseconds = Math.round(performance.now() - start)
  if (!imported.ok) return fail(json, imported.refusal.reason, sentenceFor(imported.refusal))
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...answerOf(imported.value), milliseconds })}\n`
      : told(imported.value, dryRun),
  )
  return imported.value.rows > 0 && imported.value.accepted === 0 ? 1 : 0
}

const answerOf = (report: ImportReport) => {
  const { rows, accepted, created, updated, duplicates, rejected, warnings, chain, period } = report
  return {
    rows,
    accepted,
    created,
    updated,
    duplicates,
    rejected,
    warnings,
    ...(chain ? { chain: chain.key } : {}),
    ...(period ? { period } : {}),
  }
}

function told(report: ImportReport, dryRun: boolean): string {
  const { rows, created, updated, duplicates, rejected, warnings, skipped, chain, period } = report
  const about = chain && period ? ` (${chain.name}, ${period})` : ''
  const refused = new Set(rejected.map(({ row, sheet }) => `${sheet}:${row}`)).size
  const line = ({ row, field, value, reason }: (typeof rejected)[number], word: string) =>
    `  ${word} row ${row}: ${reason} in ${field} (${value || 'empty'})`
  return [
    `${dryRun ? 'Would be' : 'Done'}${about}: ${rows} rows, ${created} created, ` +
      `${updated} updated, ${duplicates} already known or repeated, ${refused} refused`,
    ...skipped.map(({ row, kind, text }) => `  left out row ${row}: ${kind} (${text})`),
    ...rejected.map((problem) => line(problem, 'refused')),
    ...warnings.slice(0, 50).map((problem) => line(problem, 'look at')),
    '',
  ].join('\n')
}

function sentenceFor(refusal: FileRefusal): string {
  switch (refusal.reason) {
    case 'unreadable':
      return `The file cannot be read as a table: ${refusal.problem}`
    case 'noHeading':
      return 'No row of the file looks like the heading of such a table'
    case 'missingColumns':
      return `No column was found for ${refusal.columns.join(', ')}`
    case 'chainUnknown':
      return refusal.given
        ? `There is no chain ${refusal.given}; known are ${refusal.known.join(', ') || 'none'}`
        : `Nothing in the file belongs to a known chain; pass --chain (${refusal.known.join(', ')})`
    case 'chainUnclear':
      return `The file could be of ${refusal.candidates.join(' or ')}: pass --chain`
    case 'periodUnknown':
      return 'The file does not say which month it is about: pass --period YYYY-MM'
    case 'periodUnclear':
      return `The file speaks of ${refusal.periods.join(', ')}: pass --period YYYY-MM for one of them`
    case 'periodContradiction':
      return (
        `The file says ${refusal.inside.join(' and ')}` +
        `${refusal.inName.length ? `, its name ${refusal.inName.join(', ')}` : ''}` +
        ': pass --period YYYY-MM'
      )
    case 'outletUnclear':
      return `The file does not say which outlet of ${refusal.chain} it is of`
    case 'otherAgency':
      return `The file would take away outlets of another agency's region from ${refusal.chain}`
    case 'olderFile':
      return (
        `This file of ${refusal.chain} for ${refusal.period} was replaced by ` +
        `${refusal.replacedBy}; nothing was changed`
      )
    case 'wholeChainReported':
      return (
        `${refusal.chain} has already reported ${refusal.period} as a whole: ` +
        'send a corrected report of the whole chain'
      )
  }
}
