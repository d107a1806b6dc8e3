// Runs as source text in a worker thread with a memory cap, so it stands alone: no imports of ours.
const { parentPort, workerData } = require('node:worker_threads')
const { inflateRawSync } = require('node:zlib')

const bytes = Buffer.from(workerData.bytes)
const entries = new Map(workerData.entries.map((entry) => [entry.name, entry]))

/** Never writes more than the directory promised, whatever the packed bytes say. */
function content(entry) {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  if (!entry.deflated) return packed
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
}

const text = (name) => (entries.has(name) ? content(entries.get(name)).toString('utf8') : '')

const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

const plainText = (xml) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** The part that holds each sheet, in the order of the workbook. */
function sheetParts() {
  const targets = new Map()
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target') ?? ''
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => ({
    name: plainText(attribute(tag, 'name') ?? ''),
    part: targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id')),
  }))
}

function formulas(xml) {
  if (!/<(?:\w+:)?f[\s>/]/.test(xml)) return []
  const found = []
  for (const [cell, address] of xml.matchAll(
    /<c\s[^>]*?\br="([A-Z]+\d+)"[^>]*?(?<!\/)>.*?<\/c>/gs,
  )) {
    const formula = /<f\b[^>]*?(?:\/>|>(.*?)<\/f>)/s.exec(cell)
    if (formula) found.push([address, plainText(formula[1] ?? '')])
  }
  return found
}

async function main() {
  for (const entry of entries.values()) content(entry)
  const library = require(workerData.library)
  const sheets = await (library.default ?? library)(bytes)
  const parts = sheetParts()
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data,
    formulas: formulas(text(parts.find((part) => part.name === sheet)?.part)),
  }))
}

main().then(
  (sheets) => parentPort.postMessage({ sheets }),
  (error) => parentPort.postMessage({ failed: String(error?.message ?? error) }),
)
