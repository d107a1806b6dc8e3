import { ok, refuse } from '#app/kernel/result.ts'
import { isScientific, type Parsed, stated } from './cell-problem.ts'
import { type Cell, cellText } from './raw-table.ts'

/** A telephone number as `+62…`, whether written with 0, 62, +62 or without its zero. */
export function parsePhone(cell: Cell | undefined): Parsed<string> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<string>
  if (isScientific(cell)) return refuse('scientific')
  const text = cellText(cell).replace(/^(?:hp|wa|telp?|tlp|no)\.?\s*:?\s*/i, '')
  if (!/^\(?\+?[\d\s().-]+$/.test(text)) return refuse('notAPhone')
  const digits = text.replace(/\D/g, '')
  if (/^\(?\+/.test(text) && !digits.startsWith('62')) {
    return /^[1-9]\d{7,14}$/.test(digits) ? ok(`+${digits}`) : refuse('notAPhone')
  }
  const subscriber = digits.replace(/^(?:0062|62|0)0?/, '')
  const isMobile = /^8\d{7,11}$/.test(subscriber)
  const isLandline = digits.length !== subscriber.length && /^[2-79]\d{6,10}$/.test(subscriber)
  return isMobile || isLandline ? ok(`+62${subscriber}`) : refuse('notAPhone')
}
