import { expect, it } from 'vitest'
import { blindFile, storyLines, withoutNames } from '#app/domain/curation/blind/blind-file.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'

const file = {
  id: 'p1',
  producerId: 'f1',
  slug: 'keripik-bu-tini',
  name: 'Keripik Bu Tini',
  story: 'Digoreng Tini Hartini sejak 1998. Renyah dan gurih. Bengkelnya di Setu!',
  materials: 'Singkong dari kebun TINI HARTINI, lewat koperasi melati',
  ingredients: 'Singkong, garam',
  gtin: '8991234567890',
  photos: [
    { fileId: 'a', alt: 'Bu Tini memegang keripik' },
    { fileId: 'b', alt: null },
  ],
  certificates: [
    { id: 'c', kind: 'pirt', number: '2053204080576-29', issuer: 'Dinkes', fileId: 's' },
    { kind: 'sni', heldBy: 'Koperasi Melati', productIds: ['p1'], supersedesId: 'older' },
  ],
  firm: {
    businessName: 'Dapur Tini',
    ownerName: 'Tini Hartini',
    nib: '9120001234567',
    regionCode: '32.16.03.2001',
    villageName: 'Setu',
  },
} as unknown as SubmissionFile

it('hides whose it is, and keeps what is judged', () => {
  const shown = blindFile(file, { photos: ['a'], storyLines: [2] })
  const text = JSON.stringify(shown)
  for (const word of [
    'Tini',
    'TINI',
    'Hartini',
    'Setu',
    '9120',
    '2053',
    'Dinkes',
    '8991',
    '"s"',
    'elati',
    'p1',
    'older',
  ]) {
    expect([word, text.includes(word)]).toEqual([word, false])
  }
  expect(shown.story).toContain('Renyah dan gurih.')
  expect(shown.photos).toEqual([{ fileId: '1', alt: null }])
  expect(shown.firm.regionCode).toBe('32.16')
  expect(shown.certificates[0]?.kind).toBe('pirt')
})

it('takes the firm’s own words out of a product’s name, and leaves what it is', () => {
  const named = (name: string, businessName: string) =>
    blindFile(
      { ...file, name, firm: { ...file.firm, businessName } },
      { photos: [], storyLines: [] },
    ).name
  expect(named('Batik Tarum Wangi', 'Batik Sari Tarum')).toBe('Batik ▇▇▇ Wangi')
  expect(named('Keripik Renyah', 'Keripik Mak Onah')).toBe('Keripik Renyah')
})

it('takes out whole words only, in any case, with any sign in them', () => {
  expect(withoutNames('Sarita bukan Sari', ['Sari'])).toBe('Sarita bukan ▇▇▇')
  expect(withoutNames('UD. A+B (baru)', ['A+B'])).toBe('UD. ▇▇▇ (baru)')
  expect(withoutNames('apa adanya', [])).toBe('apa adanya')
})

it('reads a story sentence by sentence', () => {
  expect(storyLines('Satu. Dua!\nTiga')).toEqual(['Satu.', 'Dua!', 'Tiga'])
  expect(storyLines(null)).toEqual([])
})
