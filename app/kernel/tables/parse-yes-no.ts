import { ok, refuse } from '#app/kernel/result.ts'
import { type Parsed, stated } from './cell-problem.ts'
import { type Cell, cellText } from './raw-table.ts'

const yes = new Set('ya iya y yes ada sudah true benar 1 v ✓ ✔ √'.split(' '))
const no = new Set('tidak tdk t no n false salah 0 bukan ✗ ✘'.split(' '))

export function parseYesNo(cell: Cell | undefined): Parsed<boolean> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<boolean>
  const word = cellText(cell).toLowerCase()
  return yes.has(word) ? ok(true) : no.has(word) ? ok(false) : refuse('notYesNo')
}
