const honorific =
  /^(?:ibu|bu|bapak|bpk|bp|pak|bapa|h|hj|hjh|haji|hajah|hajjah|kh|kiai|kyai|ust|ustad|ustadz|ustadzah|sdr|sdri|saudara|saudari|tn|tuan|ny|nyonya|nn|nona|mr|mrs|ms|dr|drs|dra|ir|prof|alm|almh|almarhum|almarhumah|mas|mbak)$/

const degree = /,\s*(?:[a-z]{1,4}\.){0,3}\s*[a-z]{1,5}\.?(?=\s*(?:,|$))/gi

const legalForms: [RegExp, string][] = [
  [/^p t (?=\w{2})/, 'pt '],
  [/^c v (?=\w{2})/, 'cv '],
  [/^u d (?=\w{2})/, 'ud '],
  [/^p d (?=\w{2})/, 'pd '],
  [/^(?:klp|klmpk|kelp|kel) /, 'kelompok '],
  [/^(?:kop|kopr) /, 'koperasi '],
  [/^(?:tk) /, 'toko '],
  [/^(?:usaha dagang) /, 'ud '],
  [/^(?:perseroan terbatas) /, 'pt '],
]

/** Letters and figures in lower case, one space between words, `&` read as "dan". */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A person's name without case, marks, degrees and the honorifics before it. */
export function ownerKey(name: string): string {
  const words = bare(name.replace(degree, '')).split(' ')
  while (words.length > 1 && honorific.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

/** A firm's name with its legal form spelled one way and in front: `Maju, CV.` is `cv maju`. */
export function businessKey(name: string): string {
  let words = bare(name)
  const behind = /^(.+) (pt|cv|ud|pd|p t|c v|u d|p d)$/.exec(words)
  if (behind) words = `${behind[2]} ${behind[1]}`
  for (const [spelling, form] of legalForms) words = words.replace(spelling, form)
  return words
}

/** A village's name without "Desa" or "Kel." and without spaces, which nobody writes alike. */
export const villageKey = (name: string): string =>
  bare(name)
    .replace(/^(?:desa|ds|kelurahan|kel|kampung|kp|nagari|gampong) (?=\w)/, '')
    .replaceAll(' ', '')

/** The same maker, however it is spelled: owner, business and village of one district. */
export const identityKey = (maker: { owner: string; business: string; village: string }): string =>
  [ownerKey(maker.owner), businessKey(maker.business), villageKey(maker.village)].join('|')
