import { expect, it } from 'vitest'
import { lineBreakOf, recordBreaksOf, separatorOf } from './separator-of.ts'

it.each([
  ['a;b\r\nc;d\r\n', '\n'],
  ['a;b\nc;d\n', '\n'],
  ['a;b\rc;d\r', '\r'],
  ['"a\rb";c\nd;e\n', '\n'],
  ['"a\nb";c\rd;e\r', '\r'],
  ['a;b', '\n'],
  ['', '\n'],
  ['a;b\r\r\nc;d\r\r\n', '\n'],
  ['a;b\r\rc;d\r\r\re;f\r', '\r'],
  ['a\rx;b\nc;d\ne;f\n', '\n'],
  ['a\rx;b\r\r\nc;d\r\r\n', '\n'],
  ['a;b\nc;d\r', '\n'],
  ['a;b\r\r', '\n'],
  // What follows a break at the very end is not known yet.
  ['a;b\r', '\n'],
])('%j ends its lines by %j', (text, lineBreak) => {
  expect(lineBreakOf(text)).toBe(lineBreak)
})

it.each([
  ['a;b\r\nc;d\r\n', ['\r\n']],
  ['a;b\nc;d\n', ['\r\n', '\n']],
  ['a;b\rc;d\r', ['\r']],
  ['a;b\r\nc;d\ne;f\n', ['\r\n', '\n']],
  ['a;b\r\nc;d\n', ['\r\n', '\n']],
  ['a;b\r\nc\nd;e\r\n', ['\r\n']],
  ['a;"b\nc\nd"\r\ne;f\r\n', ['\r\n']],
  ['a;b 5"\n1;"c\r\nd\r\ne\r\nf"\n', ['\r\n', '\n']],
])('%j ends its records by %j', (text, breaks) => {
  expect(recordBreaksOf(text)).toEqual(breaks)
})

it('counts no separator inside quotes, and every one beside an inch mark', () => {
  expect(separatorOf('a;"1,2,3"\nb;"4,5,6"\n')).toBe(';')
  expect(separatorOf('kode,ukuran 5",lebar 3";warna\n')).toBe(',')
})

it('is not held up by text made of quotes', () => {
  for (const piece of ['"', ';"', ';""', ';"a', '5" ', '"\n'])
    expect(recordBreaksOf(piece.repeat(100_000))).toEqual(['\r\n', '\n'])
})

it('takes a named separator in lines of any kind', () => {
  for (const lineBreak of ['\n', '\r\n', '\r'])
    expect(separatorOf(`sep=|${lineBreak}a,b|c,d${lineBreak}`)).toBe('|')
})
