/** Ink on paper: the light cloth's colours. */
export const ink = {
  text: '#111731',
  quiet: '#544e41',
  line: '#ddd2be',
  strong: '#1d274d',
  craft: '#814b29',
  soft: '#fbefe2',
}

/** No `lineHeight`: with page numbers the library lays out twice, and would multiply it twice. */
export const style = {
  page: {
    paddingTop: 36,
    paddingBottom: 56,
    paddingHorizontal: 42,
    fontFamily: 'Plus Jakarta Sans',
    fontSize: 9.5,
    color: ink.text,
  },
  title: { fontSize: 19, fontWeight: 700 },
  strong: { fontWeight: 700 },
  quiet: { color: ink.quiet, fontSize: 8.5 },
  row: { flexDirection: 'row' },
  right: { textAlign: 'right' },
} as const
