import fc from 'fast-check'
import { expect, test } from 'vitest'
import { businessKey, identityKey, ownerKey, villageKey } from './identity.ts'

test.each([
  ['Siti Aminah', 'siti aminah'],
  [' SITI   AMINAH ', 'siti aminah'],
  ['Ibu Siti Aminah', 'siti aminah'],
  ['Ibu Hj. Siti Aminah', 'siti aminah'],
  ['H.Dedi', 'dedi'],
  ['Bpk. H. Dedi Supardi, S.E., M.M.', 'dedi supardi'],
  ['Drs. Dedi', 'dedi'],
  ["Ma'mun", 'mamun'],
  ['Siti H', 'siti h'],
  ['Ibu', 'ibu'],
  ['Hajah', 'hajah'],
  ['Budiman', 'budiman'],
])('owner %s', (name, key) => expect(ownerKey(name)).toBe(key))

test.each([
  ['CV. Maju', 'cv maju'],
  ['C.V. Maju', 'cv maju'],
  ['Maju, CV', 'cv maju'],
  ['P.T. Sinar & Rasa', 'pt sinar dan rasa'],
  ['Klp. Melati', 'kelompok melati'],
  ['Sinar', 'sinar'],
])('business %s', (name, key) => expect(businessKey(name)).toBe(key))

test.each([
  ['Ds. Sukadaya', 'sukadaya'],
  ['DESA SUKA DAYA', 'sukadaya'],
  ['Kel. Mekarsari', 'mekarsari'],
  ['Kelapa', 'kelapa'],
  ['Desa', 'desa'],
])('village %s', (name, key) => expect(villageKey(name)).toBe(key))

test('case, spaces and honorifics never part one maker from itself', () => {
  const word = fc.stringMatching(/^[a-z]{4,8}$/)
  const honorific = fc.constantFrom(
    '',
    'Ibu ',
    'IBU ',
    'Bapak ',
    'Bpk. ',
    'H. ',
    'Hj. ',
    'Ibu Hj. ',
  )
  fc.assert(
    fc.property(word, word, word, honorific, fc.boolean(), (first, last, firm, title, loud) => {
      const ownerName = `${title}${first}  ${last} `
      const plain = { owner: `${first} ${last}`, business: firm, village: 'Setu' }
      const other = {
        owner: loud ? ownerName.toUpperCase() : ownerName,
        business: loud ? ` ${firm.toUpperCase()}` : firm,
        village: 'Ds. SETU',
      }
      fc.pre(ownerKey(first) === first && ownerKey(`${first} ${last}`) === `${first} ${last}`)
      expect(identityKey(other)).toBe(identityKey(plain))
    }),
  )
})
