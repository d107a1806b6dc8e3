import { expect, it } from 'vitest'
import { lineBreakOf, separatorOf } from './separator-of.ts'

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

it('takes a named separator in lines of any kind', () => {
  for (const lineBreak of ['\n', '\r\n', '\r'])
    expect(separatorOf(`sep=|${lineBreak}a,b|c,d${lineBreak}`)).toBe('|')
})
