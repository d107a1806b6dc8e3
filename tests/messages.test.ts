import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FileRefusal } from '#app/domain/sales/import-report.ts'
import { en } from '#app/messages/en.ts'
import { errorWords } from '#app/messages/error-words.ts'
import { id } from '#app/messages/id.ts'
import { locales, type Messages, messagesFor } from '#app/messages/messages.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { database } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import '#tests/database.ts'
import { belongings } from '#tests/belongings.ts'
import { settle } from '#tests/people.ts'

type Words = string | ((...given: unknown[]) => unknown) | { [key: string]: Words }

/** Every word and every sentence, by its path. */
function* leavesOf(words: Words, path = ''): Generator<[string, Words]> {
  if (typeof words === 'object' && words !== null) {
    for (const [key, inner] of Object.entries(words)) {
      yield* leavesOf(inner, path ? `${path}.${key}` : key)
    }
  } else yield [path, words]
}

const leaves = (messages: Messages) => new Map(leavesOf(messages as unknown as Words))
const indonesian = leaves(id)
const english = leaves(en)

/** Stands in for whatever a sentence asks for. */
const anything = (): unknown =>
  new Proxy(
    { toString: () => '7' },
    {
      get: (target, key) => {
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? 'tujuh' : 7)
        if (key === 'toString') return target.toString
        if (typeof key === 'symbol') return undefined
        if (/On$|day|date/i.test(key)) return '2026-10-12'
        if (/period|month/i.test(key)) return '2026-10'
        return /^(amount|total|maximum|minimum|count|revision|least|most|found|outstanding)/.test(
          key,
        )
          ? 7
          : 'tujuh'
      },
    },
  )

const samples: (() => unknown)[] = [() => 'tujuh', () => 7, () => '2026-10-12', anything, () => 7n]

const isSound = (text: string): boolean =>
  text.trim() !== '' && !/undefined|\bnull\b|NaN|\[object|=>/.test(text)

/** Everything a sentence says, asked with the first kind of sample that fits. */
function said(words: Words | undefined): string[] {
  if (words === undefined) return []
  if (typeof words === 'string') return [words]
  if (typeof words === 'object') return Object.values(words).flatMap(said)
  let latest: string[] = []
  for (const sample of samples) {
    try {
      const answer = words(...Array.from({ length: Math.max(words.length, 4) }, sample))
      latest = said(answer as Words)
      if (latest.length > 0 && latest.every(isSound)) return latest
    } catch {}
  }
  return latest
}

/** Said with nothing at all, on purpose; and one whose sentence hangs on the reason it is given. */
const apart = ['curation.next.none', 'sales.refusal']

describe('both languages', () => {
  it('have the same keys, and the same of them are sentences with gaps', () => {
    const shapes = (all: typeof english) =>
      [...all].map(([path, words]) => `${path}: ${typeof words}`).sort()
    expect(shapes(english)).toEqual(shapes(indonesian))
  })

  it.each(locales)('%s has no empty words and no gap left open', (locale) => {
    const wrong = [...leaves(messagesFor(locale))].flatMap(([path, words]) => {
      if (apart.includes(path)) return []
      const texts = said(words)
      return texts.length > 0 && texts.every(isSound) ? [] : [`${path}: ${texts.join(' | ')}`]
    })
    expect(wrong).toEqual([])
  })

  const refusals: FileRefusal[] = [
    { reason: 'unreadable', problem: 'damaged' },
    { reason: 'noHeading' },
    { reason: 'missingColumns', columns: ['sku'] },
    { reason: 'chainUnknown', given: 'duta', known: ['elok'] },
    { reason: 'chainUnknown', given: '', known: [] },
    { reason: 'chainUnclear', candidates: ['duta', 'elok'] },
    { reason: 'periodUnknown' },
    { reason: 'periodUnclear', periods: ['2026-08', '2026-09'] },
    { reason: 'periodContradiction', inside: ['2026-08'], inName: ['2026-09'] },
    { reason: 'outletUnclear', chain: 'duta' },
    { reason: 'otherAgency', chain: 'duta' },
    { reason: 'olderFile', chain: 'duta', period: '2026-08', replacedBy: 'benar.csv' },
    { reason: 'wholeChainReported', chain: 'duta', period: '2026-08' },
  ]

  it.each(locales)('%s says why a file cannot be taken in', (locale) => {
    const sentences = refusals.map((refusal) => messagesFor(locale).sales.refusal(refusal))
    expect(sentences.filter((sentence) => !isSound(sentence))).toEqual([])
    expect(new Set(sentences).size).toBe(refusals.length)
  })

  it.each(locales)('%s is written without loose ends', (locale) => {
    const loose = [...leaves(messagesFor(locale))].flatMap(([path, words]) =>
      typeof words === 'string' && (words !== words.trim() || /\s{2}|\.\.\.| ,| \.$/.test(words))
        ? [`${path}: ${words}`]
        : [],
    )
    expect(loose).toEqual([])
  })
})

/** Words that are the same in both: names, marks, and what offices call it. */
const alike = [
  /^(Etalase|Bahasa Indonesia|WhatsApp|Stripe|QRIS)\b/,
  /\b(NIB|NPWP|PIRT|BPOM|SNI|KBLI|PPN|PPh|GTIN|SKU|PKP|IKM|NITKU|Bina UMK|BPJPH)\b/,
  /contoh\.id|example|^\d|^[A-Z]{2,4}-/,
]

/** Words that no English sentence has. */
const indonesianWord =
  /\b(yang|dan|untuk|dengan|tidak|belum|sudah|Anda|dari|atau|pada|oleh|ini|itu|akan|bisa|harus|karena|setelah|sebelum|semua|setiap|jumlah|pemasok|pembeli|perajin|produk|bulan|berkas|unggah|simpan|kirim|pilih|isi|gerai|jaringan|kurasi|pesanan|tagihan|dinas)\b/i

describe('English', () => {
  it('is not a copy of the Indonesian', () => {
    const copied = [...english].flatMap(([path, words]) => {
      const text = said(words).join(' ')
      const isLong = text.length > 16 && /\s/.test(text)
      const isSame = text === said(indonesian.get(path)).join(' ')
      return isLong && isSame && !alike.some((mark) => mark.test(text)) ? [`${path}: ${text}`] : []
    })
    expect(copied).toEqual([])
  })

  it('has no Indonesian left in it', () => {
    const left = [...english].flatMap(([path, words]) => {
      const text = said(words).join(' ')
      const found = indonesianWord.exec(text)?.[0]
      return found ? [`${path} (${found}): ${text}`] : []
    })
    expect(left).toEqual([])
  })
})

const app = fileURLToPath(new URL('../app', import.meta.url))
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|generated|messages\//.test(path))
  .map((path) => readFileSync(join(app, path), 'utf8'))

describe('codes', () => {
  const coded = sources.flatMap((source) =>
    [...source.matchAll(/(?:message|error): '([a-z]\w*\.[a-z]\w*)'/g)].map(
      ([, code]) => code ?? '',
    ),
  )
  const withLimits = ['validation.tooSmall', 'validation.tooLarge']
  const codes = [...new Set(coded)].filter((code) => !withLimits.includes(code)).sort()

  it.each(locales)('of refused fields all have their sentence in %s', (locale) => {
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => !errorWords(messagesFor(locale), code, { found: 7 }))).toEqual([])
  })
})

describe('notices', () => {
  const known = (messages: Messages) =>
    Object.entries(messages).flatMap(([module, words]) =>
      Object.keys((words as { notices?: object }).notices ?? {}).map((name) => `${module}.${name}`),
    )
  const written = sources.flatMap((source) =>
    [...source.matchAll(/kind: '([a-z]\w+\.[a-zA-Z]\w+)'/g)].map(([, kind]) => kind ?? ''),
  )

  beforeAll(async () => {
    await belongings(await settle())
    const events = await database().event.findMany({ orderBy: { position: 'asc' } })
    for (const event of events) await deliverEvent(event.id, reactions)
  }, 120_000)

  it.each(locales)('of every kind have words in %s', (locale) => {
    const kinds = known(messagesFor(locale))
    expect(written.filter((kind) => !kinds.includes(kind))).toEqual([])
    for (const kind of kinds) {
      const { title, text } = noticeWords(
        messagesFor(locale),
        kind,
        anything() as Record<string, unknown>,
      )
      expect([kind, title.length > 5, typeof text]).toEqual([kind, true, 'string'])
      expect(title).not.toBe(kind)
    }
  })

  it.each(locales)('of the whole thread say what happened in %s', async (locale) => {
    const notices = await database().notification.findMany()
    expect(new Set(notices.map(({ kind }) => kind)).size).toBeGreaterThan(10)
    for (const { kind, data } of notices) {
      const { title, text } = noticeWords(
        messagesFor(locale),
        kind,
        data as Record<string, unknown>,
      )
      expect(title).not.toBe(kind)
      expect(`${kind}: ${title} ${text}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
    }
  })
})
