import { describe, expect, it } from 'vitest'
import { statementNames } from '#app/platform/statement-names.ts'

describe('a statement’s name', () => {
  it('is given the third time, and stays', () => {
    const nameOf = statementNames()
    expect([nameOf('a'), nameOf('a'), nameOf('b')]).toEqual(['', '', ''])
    const name = nameOf('a')
    expect(name).not.toBe('')
    expect(nameOf('a')).toBe(name)
    expect(nameOf('b')).toBe('')
    expect(nameOf('b')).not.toBe(name)
  })

  it('is not given to more, or longer ones, than a connection can remember', () => {
    const nameOf = statementNames({ names: 2, awaited: 10, length: 5 })
    const thrice = (text: string) => [nameOf(text), nameOf(text), nameOf(text)][2]
    expect(thrice('one')).not.toBe('')
    expect(thrice('longer')).toBe('')
    expect(thrice('two')).not.toBe('')
    expect(thrice('three')).toBe('')
  })

  it('is not given to lists', () => {
    const nameOf = statementNames()
    const text = 'SELECT * FROM a WHERE id IN ($1,$2)'
    expect([nameOf(text), nameOf(text), nameOf(text)]).toEqual(['', '', ''])
  })

  it('forgets what was asked once', () => {
    const nameOf = statementNames({ names: 10, awaited: 2, length: 100 })
    nameOf('a')
    nameOf('a')
    nameOf('b')
    nameOf('c')
    expect(nameOf('a')).toBe('')
  })
})
