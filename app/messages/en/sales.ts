import type {
  FileRefusal,
  ImportKind,
  RowFate,
  RowReason,
} from '#app/domain/sales/import-report.ts'
import type { sales as source } from '#app/messages/id/sales.ts'
import type { Translation } from '#app/messages/translation.ts'

const reasons: Record<RowReason, string> = {
  formula: 'The cell holds a formula. Write its content as text.',
  scientific: 'A long number was rounded by the spreadsheet. Type it again as text.',
  notANumber: 'Not a number.',
  ambiguousNumber: 'This number can be read two ways.',
  notWhole: 'Must be a whole number.',
  negative: 'Must not be below zero.',
  tooBig: 'The number is too large.',
  notADay: 'Not a date.',
  notAPeriod: 'Not a month.',
  severalPeriods: 'Names more than one month.',
  notAPhone: 'Not a phone number.',
  notYesNo: 'Write yes or no.',
  notACode: 'Not a code.',
  missing: 'Empty.',
  wrongCheckDigit: 'The last digit of the bar code does not fit.',
  wrongLength: 'A bar code has 8, 12, 13 or 14 digits.',
  notDigits: 'A bar code has digits only.',
  unknownProduct: "This product is not on the chain's list.",
  unknownOutlet: "This outlet is not on the chain's list.",
  unknownChain: 'This chain is not known yet.',
  unknownDistrict: 'No such district in this region.',
  outsideRegion: "Outside your agency's region.",
  otherChain: 'The row belongs to another chain.',
  anotherPeriod: 'The row is of another month.',
  conflictingRows: 'This product and outlet appear more than once and contradict each other.',
  codesDisagree: 'Product code and bar code name different products.',
  endsBeforeStart: 'The end comes before the start.',
  moreDaysThanMonth: 'More days than the month has.',
  gtinTaken: 'Another product of the same chain has this bar code too.',
  unknownProducer: 'Its maker is not in the registry. The product goes in without one.',
  ownerDisagrees: "Registry number and owner's name do not agree. Check the maker.",
  notPlaced: 'Sold at an outlet without a placement in this month.',
}

const fields: Record<string, string> = {
  chain: 'Chain code',
  chainName: 'Chain name',
  sku: 'Product code',
  gtin: 'Bar code (GTIN)',
  productName: 'Product name',
  outlet: 'Outlet code',
  outletName: 'Outlet name',
  period: 'Month',
  year: 'Year',
  units: 'Units sold',
  value: 'Sales value (Rp)',
  returned: 'Returns',
  outOfStockDays: 'Days without stock',
  price: 'Price',
  line: 'Line number',
  registryNumber: 'Registry number',
  owner: 'Owner',
  business: 'Business',
  commodity: 'Commodity',
  district: 'District',
  openedOn: 'Opened on',
  closedOn: 'Closed on',
  startsOn: 'From',
  endsOn: 'Until',
  contract: 'Contract',
}

const kinds: Record<ImportKind, string> = {
  products: "Chains' products",
  outlets: 'Outlets',
  placements: 'Placements',
  'sell-out': 'Sales at outlets',
}

const kindHints: Record<ImportKind, string> = {
  products: 'Products already curated: chain codes, bar codes, makers.',
  outlets: "Each chain's outlets and their districts.",
  placements: 'Which product stands in which outlet, since when.',
  'sell-out': "One chain's monthly report, CSV or Excel.",
}

const fates: Record<RowFate | 'rejected', string> = {
  created: 'New',
  updated: 'Updated',
  unchanged: 'Known already',
  rejected: 'Rejected',
}

const unreadable: Record<string, string> = {
  empty: 'This file is empty.',
  tooLarge: 'This file is too large. Split it into several.',
  notATable: 'This file is no table. Upload .xlsx or CSV.',
  oldExcel: 'An old Excel format. Save it as .xlsx or CSV and upload it again.',
  otherSpreadsheet: 'This format is not supported. Save it as .xlsx or CSV and upload it again.',
  passwordProtected: 'This file has a password. Remove it and upload the file again.',
  damaged: 'This file is damaged. Open and save it again, then upload it.',
}

const list = (items: readonly string[]) => items.join(', ')

const refusal = (why: FileRefusal): string => {
  switch (why.reason) {
    case 'unreadable':
      if (why.row !== undefined)
        return `A quotation mark in row ${why.row} is never closed. Mend it and upload the file again.`
      return unreadable[why.problem] ?? 'This file cannot be read.'
    case 'noHeading':
      return 'No heading row was found. The table needs column headings.'
    case 'missingColumns':
      return `Show which column holds ${list(why.columns.map((key) => fields[key] ?? key))}.`
    case 'chainUnknown':
      return why.given
        ? `There is no chain ${why.given}.`
        : 'Nothing in the file belongs to a known chain. Choose the chain, or import its products and outlets first.'
    case 'chainUnclear':
      return `The file could be of ${list(why.candidates)}. Choose the chain.`
    case 'periodUnknown':
      return 'The file does not say which month it is about. Choose the month.'
    case 'periodUnclear':
      return `The file names several months: ${list(why.periods)}. Choose one.`
    case 'periodContradiction':
      return why.inName.length > 0
        ? `The content says ${list(why.inside)}, the file name ${list(why.inName)}. Choose the month.`
        : `The content says ${list(why.inside)}. Choose the month.`
    case 'outletUnclear':
      return 'There is no outlet column, and this chain has several outlets. Show the outlet column.'
    case 'otherAgency':
      return "The file would remove outlets of another agency's region. Ask the chain for its whole report."
    case 'olderFile':
      return `This file was replaced by ${why.replacedBy}. Nothing changed.`
    case 'wholeChainReported':
      return 'This chain has already reported that month for all its outlets. Upload a corrected whole report.'
  }
}

export const sales = {
  title: 'Sales at outlets',
  lead: 'Chains, outlets, placements and the sales reports that evaluations stand on. Orders of buyers are not counted here.',
  importTable: 'Import a table',
  chains: 'Chains',
  chain: 'Chain',
  products: 'Products',
  outlets: 'Outlets',
  placements: 'Placements',
  files: 'Reports',
  reportedMonths: 'Latest reports',
  noReports: 'No report yet',
  noChainsTitle: 'No chain yet',
  noChainsText:
    'Import the lists of products, outlets and placements. Sales reports can be read after that.',
  recentImports: 'Latest imports',
  noImports: 'No file has been imported yet.',
  file: 'File',
  state: 'State',
  uploadedAt: 'Uploaded',
  states: {
    previewed: 'Not imported yet',
    running: 'Being imported',
    committed: 'Imported',
    failed: 'Failed',
  },
  search: 'Find a code or name',
  emptyList: 'Nothing fits.',
  code: 'Code',
  name: 'Name',
  maker: 'Maker',
  unknownMaker: 'Not known yet',
  shelfPrice: 'Shelf price (Rp)',
  district: 'District',
  unknownDistrict: 'Not recorded yet',
  since: 'From',
  until: 'Until',
  stillThere: 'Still sold',
  contract: 'Contract',
  edit: 'Edit',
  month: 'Month',
  rows: 'Rows',
  current: 'In use',
  superseded: 'Replaced',
  wholeChain: 'Whole chain',
  scope: 'Scope',
  outletTitle: (chain: string, code: string) => `${chain} ${code}`,
  outletPlacements: 'Products in this outlet',
  noPlacements: 'No product in this outlet yet.',
  openedOn: 'Opened on',
  closedOn: 'Closed on',
  closedHint: 'After this day the outlet is no longer expected to report.',
  placementTitle: (product: string) => product,
  placementAt: (chain: string, outlet: string) => `at ${chain} ${outlet}`,
  startsOn: 'Sold from',
  endsOn: 'Sold until',
  endsHint: 'Leave empty while it is still sold.',
  save: 'Save changes',
  outletSaved: 'Outlet saved.',
  placementSaved: 'Placement saved.',
  outsideRegion: "That district is outside your agency's region.",
  dayTaken: 'This product already has a placement in this outlet from the same day.',
  kinds,
  kindHints,
  fields,
  reasons,
  refusal,
  fates,
  upload: {
    title: 'Import a table',
    lead: 'Upload the file as it is, CSV or Excel. You check every row before anything changes.',
    kind: 'What the file holds',
    file: 'File',
    fileHint: 'CSV or .xlsx, at most 50 MB.',
    fileMissing: 'Choose the file.',
    chain: 'Chain',
    chainHint: 'Only if the file does not say which chain it is of.',
    chainAuto: 'Recognise it from the content',
    period: 'Month of the report',
    periodHint: 'Only if the file does not say its month, for example 2026-10.',
    submit: 'Read the file',
  },
  steps: { upload: 'Upload', columns: 'Match columns', check: 'Check', import: 'Import' },
  stepsLabel: 'Steps of the import',
  preview: {
    title: 'Check before importing',
    doneTitle: 'Result of the import',
    nothingChanged: 'Nothing has changed yet.',
    about: (file: string, rows: string) => `${file} · ${rows} rows`,
    ready: 'Ready to import',
    taken: 'Imported',
    readyNote: (created: string, updated: string) => `${created} new, ${updated} updated`,
    known: 'Known already',
    knownNote: 'change nothing',
    rejected: 'Rejected',
    rejectedNote: 'not imported, download to mend',
    fates: 'The fate of every row',
    all: 'All',
    accepted: 'Accepted',
    warnings: 'Worth a look',
    skipped: 'Left out',
    row: 'Row',
    record: 'Record',
    result: 'Fate',
    reason: 'Reason',
    column: 'Column',
    value: 'In the file',
    firstShown: (shown: string) => `The first ${shown} rows are shown.`,
    noneHere: 'No rows here.',
    skippedKinds: {
      total: 'Total',
      note: 'Note or signature',
      repeatedHeading: 'Repeated heading',
      columnNumbers: 'Column numbers',
    },
    mapping: 'Columns of the file',
    mappingLead: 'Remembered for the next file with the same headings.',
    notInFile: 'Not in this file',
    example: (texts: string) => `For example: ${texts}`,
    reread: 'Read again with these columns',
    cannot: 'This file cannot be imported yet',
    commit: (rows: string) => `Import ${rows} rows`,
    replaces: "The chain's older report of this month is replaced. It stays readable.",
    nothingToDo: 'All rows are known already. There is nothing to import.',
    allOrNothing: 'All good rows go in at once, or none.',
    download: (rows: string) => `Download ${rows} rejected rows`,
    started: 'The import is running. You may close this page.',
    progress: 'Rows read so far',
    reload: 'Reload',
    failed: 'The import stopped half-way',
    failedText: 'Nothing has changed. Try the import once more.',
    done: (rows: string) => `${rows} rows went in.`,
    another: 'Import another file',
    toEvaluation: (month: string) => `Open the evaluation of ${month}`,
    alreadyDone: 'This file has been imported already.',
  },
  rejects: {
    sheet: 'Sheet',
    row: 'Row',
    why: 'why',
    line: (field: string, reason: string) => `${field}: ${reason}`,
  },
  errors: {
    period: 'Write the month as 2026-10.',
    columnTwice: 'One column serves one field only.',
    endsBeforeStart: 'This comes before its start.',
  },
} satisfies Translation<typeof source>
