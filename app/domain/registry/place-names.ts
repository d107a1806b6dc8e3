import { editDistance, plainWords } from '#app/kernel/tables/words.ts'

export type RegencyKind = 'kabupaten' | 'kota'

/** Letters and figures alone: `Toli-Toli` and `tolitoli` are one name. */
export const squeezed = (text: string): string => plainWords(text).replaceAll(' ', '')

/** The words of a district's name without its title. */
export const districtWords = (text: string): string[] =>
  plainWords(text)
    .replace(/^(?:kecamatan|kec|kcmtn|distrik|kapanewon|kemantren|district)(?: |$)/, '')
    .split(' ')
    .filter(Boolean)

/** How districts' names are compared. */
export const districtKey = (name: string): string => districtWords(name).join('')

const everydayRegencies = new Map([
  ['jogja', 'yogyakarta'],
  ['jogjakarta', 'yogyakarta'],
  ['yogya', 'yogyakarta'],
  ['solo', 'surakarta'],
])

/** `Kab. Gresik`, `KOTA ADM. Jakarta Pusat`: what kind of regency, and its bare name. */
export function regencySpoken(text: string): { kind: RegencyKind | undefined; name: string } {
  const spoken =
    /^(?:(?:(kab(?:upaten)?)|(kota))(?: adm(?:inistrasi)?)?(?: |$))?(.*)$/.exec(plainWords(text)) ??
    []
  const bare = (spoken[3] ?? '').replaceAll(' ', '')
  const kind = spoken[1] ? 'kabupaten' : spoken[2] ? 'kota' : undefined
  return { kind, name: everydayRegencies.get(bare) ?? bare }
}

const everydayProvinces = new Map([
  ['diy', 'yogyakarta'],
  ['dki', 'jakarta'],
  ['sumut', 'sumaterautara'],
  ['sumbar', 'sumaterabarat'],
  ['sumsel', 'sumateraselatan'],
  ['babel', 'kepulauanbangkabelitung'],
  ['bangkabelitung', 'kepulauanbangkabelitung'],
  ['kepri', 'kepulauanriau'],
  ['jabar', 'jawabarat'],
  ['jateng', 'jawatengah'],
  ['jatim', 'jawatimur'],
  ['ntb', 'nusatenggarabarat'],
  ['ntt', 'nusatenggaratimur'],
  ['kalbar', 'kalimantanbarat'],
  ['kalteng', 'kalimantantengah'],
  ['kalsel', 'kalimantanselatan'],
  ['kaltim', 'kalimantantimur'],
  ['kaltara', 'kalimantanutara'],
  ['sulut', 'sulawesiutara'],
  ['sulteng', 'sulawesitengah'],
  ['sulsel', 'sulawesiselatan'],
  ['sultra', 'sulawesitenggara'],
  ['sulbar', 'sulawesibarat'],
])

const provinceTitle =
  /^(?:prov(?:insi)?|dki|diy|di|d i|daerah istimewa|daerah khusus(?: ibu ?kota)?) /

/** `Prov. DKI Jakarta`, `D.I. Yogyakarta`, `Jatim`: the province's bare name. */
export function provinceKey(text: string): string {
  let words = plainWords(text)
  while (provinceTitle.test(words)) words = words.replace(provinceTitle, '')
  const name = words.replaceAll(' ', '')
  return everydayProvinces.get(name) ?? name
}

/** A title that names nothing by itself, though a district may be called so. */
export const isTitle = (text: string): boolean =>
  /^(?:kab(?:upaten)?|kota|kec(?:amatan)?|distrik|prov(?:insi)?|adm(?:inistrasi)?)$/.test(
    plainWords(text),
  )

/** One letter wrong in a name of five or more, two in ten or more. */
export function isSlip(given: string, full: string): boolean {
  const allowed = full.length >= 10 ? 2 : full.length >= 5 ? 1 : 0
  return Math.abs(given.length - full.length) <= allowed && editDistance(given, full) <= allowed
}
