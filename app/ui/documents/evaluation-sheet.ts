import {
  type Line,
  linesOf,
  type MonthFigures,
  type ProductLine,
  type SubjectKind,
  subjectKinds,
} from '#app/domain/evaluation/figures.ts'
import { changeOf } from '#app/domain/evaluation/indicators/value.ts'
import type { Messages } from '#app/messages/messages.ts'
import type { Column } from '#app/platform/tables/write-table.server.ts'
import { lineName } from '#app/ui/evaluation/line-name.ts'

export type SheetLine = { kind: SubjectKind; line: Line }

/** Every line of a signed month, the whole first. */
export const sheetLines = (figures: MonthFigures): SheetLine[] => [
  { kind: 'total', line: figures.total },
  ...subjectKinds.flatMap((kind) => linesOf(figures, kind).map((line) => ({ kind, line }))),
]

/** Money and counts stay figures that a spreadsheet can add up; unknown cells stay empty. */
export function sheetColumns(
  words: Messages['evaluation'],
  kit: Messages['kit'],
): Column<SheetLine>[] {
  const m = words.sheet
  const product = (line: Line) => line as Partial<ProductLine>
  return [
    {
      title: m.subject,
      value: ({ kind }) => (kind === 'total' ? words.total : words.cuts[kind]),
      width: 18,
    },
    { title: m.name, value: ({ line }) => lineName(line, words), width: 44 },
    { title: m.chain, value: ({ line }) => product(line).chainName, width: 24 },
    { title: m.sku, value: ({ line }) => product(line).sku, width: 16 },
    { title: m.units, kind: 'number', value: ({ line }) => line.current.units },
    { title: m.value, kind: 'money', value: ({ line }) => line.current.value, width: 18 },
    { title: m.unitsBefore, kind: 'number', value: ({ line }) => line.previous.units },
    { title: m.valueBefore, kind: 'money', value: ({ line }) => line.previous.value, width: 18 },
    {
      title: m.difference,
      kind: 'money',
      value: ({ line }) => changeOf(line.current, line.previous)?.difference,
      width: 18,
    },
    { title: m.reported, kind: 'number', value: ({ line }) => line.current.reported },
    { title: m.expected, kind: 'number', value: ({ line }) => line.current.expected },
    { title: m.verdict, value: ({ line }) => kit.verdict[line.verdict], width: 22 },
    { title: m.outlets, kind: 'money', value: ({ line }) => line.drivers?.outlets },
    { title: m.unitsPerOutlet, kind: 'money', value: ({ line }) => line.drivers?.unitsPerOutlet },
    { title: m.price, kind: 'money', value: ({ line }) => line.drivers?.price },
    { title: m.returned, kind: 'number', value: ({ line }) => line.current.returned },
    { title: m.outOfStockDays, kind: 'number', value: ({ line }) => line.current.outOfStockDays },
  ]
}
