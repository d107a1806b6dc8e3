import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/messages.ts'
import { noticeWords } from '#app/messages/notice-words.ts'

const said = (kind: string, data: Record<string, unknown>) =>
  (['id', 'en'] as const).map((locale) => {
    const { title, text } = noticeWords(messagesFor(locale), kind, data)
    return `${title} ${text}`
  })

it('names a certificate and a group of goods in its reader’s language', () => {
  const seat = { scheme: 'Merek gratis', product: 'Selendang', firm: 'Tarum', reason: '' }
  const [id, en] = said('development.seatGranted', { ...seat, kind: 'trademark' })
  expect([id, en]).toEqual([
    expect.stringContaining('Merek untuk'),
    expect.stringContaining('Trade'),
  ])
  const reading = { number: 'KUR-1', name: 'Mainan', nameEn: 'Toys' }
  expect(said('curation.read', reading)).toEqual([
    expect.stringContaining('Mainan'),
    expect.stringContaining('Toys'),
  ])
})

it('says what was told before with the words it was told in', () => {
  const seat = { scheme: 'Merek gratis', product: 'Selendang', firm: 'Tarum', reason: '' }
  for (const text of said('development.seatGranted', { ...seat, kindName: 'Merek' })) {
    expect(text).toContain('Merek')
  }
})
