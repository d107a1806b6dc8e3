/** The sectors of the product groups, by which evaluations are cut. */
export const sectors = ['food', 'drink', 'textile', 'toys', 'household', 'craft', 'other'] as const

export type Sector = (typeof sectors)[number]

/** Words by which an office's free text names a sector; earlier lines win. Our own grouping. */
const words: [Sector, RegExp][] = [
  ['toys', /\b(?:mainan|boneka|toys?|puzzle)\b/],
  [
    'household',
    /\b(?:sprei|seprai|sarung bantal|bed cover|handuk|gorden|hordeng|keset|household|perlengkapan rumah)\b/,
  ],
  [
    'drink',
    /\b(?:minuman|drinks?|kopi|teh|jahe|sirup|syrup|jamu|sari|bir|wedang|jus|juice|susu|bandrek|bajigur|coffee|tea|air)\b/,
  ],
  [
    'textile',
    /\b(?:batik|ecoprint|jumputan|shibori|konveksi|tekstil|textiles?|garmen|pakaian|baju|busana|kaos|kemeja|mukena|kerudung|hijab|jilbab|celana|seragam|sarung|celemek|majun|bordir|bordiran|tenun|sulam|sepatu|sandal|tas kain|jaket|kain|fashion)\b/,
  ],
  [
    'craft',
    /\b(?:kerajinan|kriya|craft|crafts|handicraft|anyaman|bambu|rotan|eceng|kayu|ukir|keramik|gerabah|souvenir|suvenir|lampu|tas|tikar|aksesoris|perak|logam|mebel|furnitur)\b/,
  ],
  [
    'food',
    /\b(?:makanan|pangan|food|snacks?|camilan|cemilan|kuliner|keripik|kripik|kerupuk|krupuk|kue|roti|dodol|rengginang|opak|rempeyek|peyek|abon|sambal|sambel|bumbu|tahu|tempe|bakso|mie|sistik|stik|nastar|ikan|telur|gula|madu|coklat|cokelat|manisan|rendang|olahan|bakery|tepung)\b/,
  ],
]

/** The sector a commodity's words point to, or nothing when they point nowhere. */
export function sectorOf(commodity: string): Sector | undefined {
  const text = commodity.toLowerCase()
  return words.find(([, pattern]) => pattern.test(text))?.[0]
}
