import { expect, test } from 'vitest'
import { errorWords } from '#app/messages/error-words.ts'
import { locales, messagesFor } from '#app/messages/messages.ts'
import type { CertificateKind } from './certificate.ts'
import { checkCertificateNumber, isUnusualNumber } from './certificate-number.ts'

const sentence = (kind: CertificateKind, text: string) => {
  const checked = checkCertificateNumber(kind, text)
  if (checked.ok) return checked.value
  const { code, params } = checked.refusal
  for (const locale of locales) expect(errorWords(messagesFor(locale), code, params)).toBeTruthy()
  return errorWords(messagesFor('id'), code, params)
}

test.each<[CertificateKind, string, string]>([
  ['pirt', 'P-IRT No. 2053204080576-29', '2053204080576-29'],
  ['pirt', '2053204080', 'Nomor P-IRT terdiri dari 15 angka. Baru ada 10.'],
  [
    'pirt',
    '205320408057629',
    'Tulis seperti 2053204080576-29: dua angka terakhir sesudah tanda hubung.',
  ],
  ['pirt', '2,05E+14', 'Angkanya sudah dibulatkan oleh lembar kerja. Ketik dari suratnya.'],
  ['nib', '9120 0012 34567', '9120001234567'],
  ['nib', '912000123456', 'NIB terdiri dari 13 angka. Ini ada 12.'],
  ['nib', 'belum ada', 'NIB hanya angka, 13 banyaknya.'],
  ['bpom', 'BPOM RI MD 123456789012345', 'MD123456789012345'],
  ['bpom', 'MD12345', 'Nomor BPOM pangan: MD atau ML, lalu 12 atau 15 angka. Ini ada 5 angka.'],
  ['halal', 'id 3211 0006392110882', 'ID32110006392110882'],
  ['halal', '00160012345678', '00160012345678'],
  ['sni', 'LSPr-021-IDN/2024', 'LSPr-021-IDN/2024'],
  ['iso', ' QMS   778 ', 'QMS 778'],
])('%s %s', (kind, text, expected) => expect(sentence(kind, text)).toBe(expected))

test('an unusual halal or SNI number is let in and pointed at', () => {
  expect(isUnusualNumber('halal', '00160012345678')).toBe(true)
  expect(isUnusualNumber('halal', 'ID32110006392110882')).toBe(false)
  expect(isUnusualNumber('sni', 'SNI tujuh')).toBe(true)
  expect(isUnusualNumber('sni', 'LSPr-021-IDN/2024')).toBe(false)
})
