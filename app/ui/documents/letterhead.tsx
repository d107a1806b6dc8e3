import type { ReactNode } from 'react'
import { ink, style } from './document-style.ts'
import { Document, Page, Path, Svg, Text, View } from './primitives.ts'

export type Party = { name: string; lines: readonly string[] }

/** Four kawung petals, the rule between head and letter. */
const petal = 'M5 0 C8 1.6 8 4.4 5 6 C2 4.4 2 1.6 5 0 Z'
const petals = Array.from({ length: 51 }, (_, place) => ({
  place,
  fill: place % 2 ? ink.craft : ink.strong,
}))

function KawungRule() {
  return (
    <View style={{ ...style.row, marginTop: 8, marginBottom: 18 }}>
      {petals.map(({ place, fill }) => (
        <Svg viewBox="0 0 10 6" width={10} height={6} key={place}>
          <Path d={petal} fill={fill} />
        </Svg>
      ))}
    </View>
  )
}

const foot = { position: 'absolute', bottom: 26 } as const

type Paper = {
  title: string
  language: 'id' | 'en'
  sender: Party
  footer: string
  /** `Halaman {page} dari {pages}` */
  pageNumber: string
}

/** Who sends it on top, where it was made and its page number below. */
function Sheet({ sender, footer, pageNumber, children }: Paper & { children: ReactNode }) {
  return (
    <Page size="A4" style={style.page}>
      <View fixed>
        <Text style={{ ...style.strong, fontSize: 13, marginBottom: 2 }}>{sender.name}</Text>
        {sender.lines.map((line) => (
          <Text key={line} style={style.quiet}>
            {line}
          </Text>
        ))}
        <KawungRule />
      </View>
      {children}
      <Text fixed style={{ ...style.quiet, ...foot, left: 42 }}>
        {footer}
      </Text>
      <Text fixed style={{ ...style.quiet, ...foot, right: 42 }} numberedAs={pageNumber} />
    </Page>
  )
}

/**
 * Paper with its letterhead on every page.
 * @param props.parts each begins a page of its own: dividing one long part into pages takes the
 *   square of its length
 */
export function LongLetter({ parts, ...paper }: Paper & { parts: readonly ReactNode[] }) {
  const { title, language, sender } = paper
  return (
    <Document title={title} author={sender.name} language={language}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
        <Sheet key={place} {...paper}>
          {part}
        </Sheet>
      ))}
    </Document>
  )
}

export function Letter({ children, ...paper }: Paper & { children: ReactNode }) {
  return <LongLetter {...paper} parts={[children]} />
}

/** Title on the left, the document's own facts on the right. */
export function LetterTitle(props: {
  title: string
  facts: readonly { term: string; detail: string }[]
}) {
  return (
    <View style={{ ...style.row, justifyContent: 'space-between', marginBottom: 16 }}>
      <Text style={{ ...style.title, maxWidth: 260 }}>{props.title}</Text>
      <View style={{ width: 220 }}>
        {props.facts.map(({ term, detail }) => (
          <View
            key={term}
            style={{ ...style.row, justifyContent: 'space-between', paddingBottom: 2 }}
          >
            <Text style={style.quiet}>{term}</Text>
            <Text style={{ ...style.strong, ...style.right, maxWidth: 140 }}>{detail}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

export function PartyBlock({ label, party }: { label: string; party: Party }) {
  return (
    <View style={{ width: '48%', marginBottom: 16 }}>
      <Text style={style.quiet}>{label}</Text>
      <Text style={style.strong}>{party.name}</Text>
      {party.lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </View>
  )
}

export function Signatures({ names }: { names: readonly { label: string; name: string }[] }) {
  return (
    <View wrap={false} style={{ ...style.row, justifyContent: 'space-between', marginTop: 36 }}>
      {names.map(({ label, name }) => (
        <View key={label} style={{ width: '40%' }}>
          <Text style={style.quiet}>{label}</Text>
          <View style={{ height: 48, borderBottomWidth: 1, borderBottomColor: ink.line }} />
          <Text style={style.strong}>{name}</Text>
        </View>
      ))}
    </View>
  )
}
