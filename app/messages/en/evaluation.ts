import type { EvaluationState } from '#app/domain/evaluation/evaluation-acts.ts'
import type { SubjectKind } from '#app/domain/evaluation/figures.ts'
import type { FollowUpAct, FollowUpState } from '#app/domain/evaluation/follow-up-acts.ts'
import type { UndeterminedReason, Verdict } from '#app/domain/evaluation/indicators/verdict.ts'
import type { Cause } from '#app/domain/evaluation/schemas.ts'
import type { SettingName } from '#app/domain/evaluation/settings.ts'
import type { evaluation as source } from '#app/messages/id/evaluation.ts'
import type { Translation } from '#app/messages/translation.ts'

const states: Record<EvaluationState, string> = { open: 'Open', frozen: 'Frozen' }

const followUpStates: Record<FollowUpState, string> = {
  open: 'Not started',
  inProgress: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
}

const followUpActs: Record<FollowUpAct, string> = {
  start: 'Start work',
  finish: 'Close with its outcome',
  drop: 'Drop',
}

const verdicts: Record<Verdict, string> = {
  up: 'up',
  down: 'down',
  flat: 'flat',
  undetermined: 'cannot be judged',
}

const reasons: Record<UndeterminedReason, string> = {
  noPrevious: 'Not yet sold the month before.',
  noPlacement: 'No placement is expected to report.',
  fewReports: 'Too few reports this month.',
  fewReportsBefore: 'Too few reports the month before.',
}

const causes: Record<Cause, string> = {
  legality: 'Legality',
  promotion: 'Promotion',
  marketing: 'Marketing',
  capacity: 'Production capacity',
  quality: 'Quality',
  price: 'Price',
  distribution: 'Distribution and stock',
  buyer: 'The buyer',
}

const cuts: Record<Exclude<SubjectKind, 'total'>, string> = {
  product: 'Product',
  producer: 'Maker',
  district: "Maker's district",
  sector: 'Sector',
  chain: 'Chain',
}

const settings: Record<SettingName, string> = {
  changeThreshold: 'Threshold of change in value',
  reportingMinimum: 'Reports needed to judge',
}

const sectors: Record<string, string> = {
  food: 'Food',
  drink: 'Drinks',
  textile: 'Textiles and clothing',
  toys: 'Toys',
  household: 'Household goods',
  craft: 'Craft',
  other: 'Other',
}

const months =
  'January February March April May June July August September October November December'.split(' ')

/** `October 2026` from `2026-10` */
const monthName = (period: string) =>
  `${months[Number(period.slice(5, 7)) - 1]} ${period.slice(0, 4)}`

export const evaluation = {
  title: 'Monthly evaluation',
  lead: 'Sales at outlets month by month: what rose, fell, stood still, and why.',
  monthTitle: (month: string) => `Monthly evaluation, ${month}`,
  states,
  followUpStates,
  followUpActs,
  verdicts,
  reasons,
  causes,
  cuts,
  sectors,
  unknown: 'Not known',
  total: 'All products',
  list: {
    month: 'Month',
    state: 'State',
    files: 'Reports in',
    signed: 'Signed',
    followUps: 'Open follow-ups',
    revision: (number: number) => (number > 1 ? `revision ${number}` : 'original'),
    emptyTitle: 'No month to evaluate yet',
    emptyText: "Import one chain's sales report. Its month appears here.",
  },
  stillOpen: 'Figures may still change until the month is frozen.',
  frozenBy: (name: string, when: string) => `Frozen and signed by ${name}, ${when}.`,
  turnToSign: 'Check the figures and their causes, then freeze the month.',
  sentence: {
    unknown: (month: string) => `No sales were reported for ${month} yet.`,
    value: (value: string) => `Recorded sales were ${value}`,
    verdict: (verdict: string, change: string | null, before: string) =>
      change ? `${verdict} ${change} on ${before}` : `${verdict} against ${before}`,
    undetermined: (before: string) => `which cannot be compared with ${before} yet`,
    counts: (up: string, down: string, flat: string, undetermined: string) =>
      `${up} products rose, ${down} fell, ${flat} stood still, ${undetermined} cannot be judged.`,
    reporting: (reported: string, expected: string, percent: string) =>
      `${reported} of ${expected} reports per product and outlet came in, ${percent}.`,
  },
  table: {
    title: 'Verdicts',
    by: {
      product: 'By product',
      producer: 'By maker',
      district: "By maker's district",
      sector: 'By sector',
      chain: 'By chain',
    },
    views: 'Ways to look at it',
    previous: (month: string) => `${month} (Rp)`,
    current: (month: string) => `${month} (Rp)`,
    difference: 'Change',
    history: 'Six months',
    verdict: 'Verdict',
    reporting: 'Reporting',
    why: 'Why',
    of: (reported: string, expected: string) => `${reported} of ${expected}`,
    rule: (threshold: string, minimum: string) =>
      `Flat: value changed by at most ±${threshold}. Cannot be judged: fewer than ${minimum} of expected reports in this month or the one before. Percentages of change are of the value of the month before.`,
    historyLabel: (name: string, texts: string) => `${name}: ${texts}`,
    notReported: 'not reported',
    empty: 'Nothing was expected or reported in this month.',
    allVerdicts: 'All',
  },
  drivers: {
    outlets: (amount: string) => `outlets ${amount}`,
    unitsPerOutlet: (amount: string) => `units per outlet ${amount}`,
    price: (amount: string) => `price ${amount}`,
    title: 'Why, in arithmetic',
    lead: 'Value = outlets reporting × units per outlet × average price. The shares add up to the change exactly.',
    factor: 'Factor',
    share: 'Share of the change (Rp)',
    names: {
      outlets: 'Outlets reporting',
      unitsPerOutlet: 'Units sold per outlet',
      price: 'Average price (Rp)',
    },
    sum: 'Change in value',
    stockOuts: (outlets: string, days: string) =>
      `out of stock in ${outlets} outlets, ${days} days`,
    returns: (units: string) => `${units} returned`,
    missing: (outlets: string) => `${outlets} outlets have not reported`,
  },
  reporting: {
    title: 'Reporting rate',
    lead: (reported: string, expected: string, percent: string, minimum: string) =>
      `${reported} of ${expected} reports per product and outlet came in, ${percent}. Needed to judge: ${minimum}.`,
    petals: 'One petal = one outlet',
    outlets: (reporting: string, expected: string) => `${reporting} of ${expected} outlets`,
    lines: 'Product reports',
    below: (name: string) => `${name} is below the minimum.`,
    belowText: 'Its products that lack reports get no verdict.',
    unplaced: 'Curated, and not in any outlet yet',
  },
  chart: {
    title: 'Sales by chain',
    unit: 'million rupiah',
    summary: (from: string, to: string) =>
      `Recorded sales by chain, ${from} to ${to}, in million rupiah`,
  },
  files: {
    title: 'Files behind the figures',
    none: 'No file for this month yet.',
    file: 'File',
    chain: 'Chain',
    rows: 'Rows',
    uploadedAt: 'Uploaded',
  },
  sign: {
    freeze: 'Sign and freeze',
    restate: 'Correct with a new revision',
    freezeTitle: (month: string) => `Freeze ${month}?`,
    freezeText:
      'Figures, verdicts, causes and follow-ups of this month are kept as they are, with your name. Figures do not change after that. Corrections become revisions, and the old one stays readable.',
    restateTitle: (month: string) => `Correct ${month}?`,
    restateText:
      'Figures are computed again from what is known now and kept as a new revision with your name. The old revision stays readable at its address.',
    asName: (name: string, title: string) => `Signed as ${name}, ${title}.`,
    official: 'official of the agency',
    reason: 'Reason for the correction',
    reasonHint: 'For example: a chain sent a corrected report.',
    missingReports: (chains: string) => `No report yet from ${chains}.`,
    notOver: 'This month is not over yet.',
    done: (month: string) => `${month} is frozen and signed.`,
    restated: (month: string, revision: number) => `${month} is corrected, revision ${revision}.`,
    mayNot: 'Only an official with the right to approve can sign.',
    alreadyDone: 'This month has just been signed. Load the page again.',
    cancel: 'Back to the evaluation',
  },
  revision: {
    title: (month: string, revision: number) =>
      `${month}, ${revision === 1 ? 'original' : `revision ${revision}`}`,
    list: 'Signatures and revisions',
    one: (revision: number) => (revision === 1 ? 'Original' : `Revision ${revision}`),
    superseded: (newest: number) => `Replaced by revision ${newest}.`,
    reason: 'Reason',
    hash: 'SHA-256',
    signedAt: 'Signed',
    pdf: 'PDF report',
    xlsx: 'Data .xlsx',
    formulaTerm: 'Formula',
    number: 'Revision',
    formula: (version: number) => `Formula version ${version}`,
  },
  subject: {
    figures: 'Figures of the month',
    units: 'Units sold',
    value: 'Value',
    previous: 'Month before',
    current: 'This month',
    measure: 'Measure',
    rows: 'From which file and row',
    rowsLead: 'Every figure above is the sum of these rows.',
    outlet: 'Outlet',
    product: 'Product',
    file: 'File and row',
    row: (row: string) => `row ${row}`,
    missing: 'Not reported',
    missingLead:
      'These outlets carry the product, and there is no row of theirs. That is not zero.',
    products: 'Products in it',
    noRows: 'No row was reported.',
    returned: 'Returns',
    outOfStock: 'Days without stock',
    expected: 'Expected to report',
    reported: 'Reported',
  },
  notes: {
    title: 'Causes',
    none: 'No cause has been noted yet.',
    add: 'Note a cause',
    by: (name: string, when: string) => `${name}, ${when}`,
    pageTitle: 'Note a cause and a follow-up',
    about: 'About',
    cause: 'Cause',
    text: 'Explanation',
    textHint: 'What happened, and how you know.',
    action: 'Follow-up',
    actionLegend: 'Follow-up',
    actionHint: 'Leave empty when nothing has to be done.',
    owner: 'Person in charge',
    ownerOther: 'In charge, outside the agency',
    ownerHint: 'Choose a colleague, or write a name outside the agency.',
    dueOn: 'Due',
    save: 'Save the note',
    saved: 'Cause noted.',
    savedWithAction: 'Cause and follow-up noted.',
    unknownOwner: 'Choose the person in charge from the list.',
  },
  followUps: {
    title: 'Follow-ups',
    lead: 'What is not done comes back every month until it is closed with its outcome.',
    openTitle: 'Follow-ups not done yet',
    none: 'No follow-up is open.',
    noneClosed: 'No follow-up has been closed yet.',
    open: 'Not done',
    closed: 'Closed',
    since: 'Since',
    action: 'Action',
    owner: 'In charge',
    carried: 'Carried',
    carriedMonths: (months: number) =>
      months === 0 ? 'new' : months === 1 ? '1 month' : `${months} months`,
    dueOn: 'Due',
    state: 'State',
    late: 'Late',
    about: 'About',
    outcome: 'Outcome',
    outcomeHint: 'What was reached, and what can be seen of it.',
    finishTitle: (number: string) => `Close ${number} with its outcome`,
    dropTitle: (number: string) => `Drop ${number}`,
    dropText: 'This follow-up will not come back next month. The reason stays readable.',
    dropReason: 'Reason',
    dropHint: 'Why it is not carried on.',
    back: 'Back to the follow-up',
    next: 'Next step',
    moved: (number: string) => `${number} is brought up to date.`,
    alreadyDone: 'This follow-up is closed already.',
    from: 'From the cause',
    closedAt: 'Closed',
  },
  rules: {
    title: 'Rules of evaluation',
    lead: 'Valid from their day on. Frozen months keep the rules of their time.',
    names: settings,
    name: 'Rule',
    percent: 'Per cent',
    percentHint: 'For example 5 or 7.5.',
    validFrom: 'Valid from',
    source: 'Basis',
    sourceHint: 'For example the number of a decree.',
    now: 'In force now',
    history: 'History of the rules',
    everywhere: 'Default',
    scope: 'Region',
    add: 'Decide a new rule',
    save: 'Decide',
    saved: 'The rule is decided.',
    mayNot: 'Only an official with the right to approve can change rules.',
    dayTaken: 'There is already such a rule from that day.',
  },
  document: {
    title: 'Monthly evaluation report',
    signed: 'Signed electronically',
    pageNumber: 'Page {page} of {pages}',
    integrity: 'Fingerprint of the figures (SHA-256)',
  },
  sheet: {
    subject: 'Group',
    name: 'Name',
    chain: 'Chain',
    sku: 'Product code',
    units: 'Units',
    value: 'Value (Rp)',
    unitsBefore: 'Units the month before',
    valueBefore: 'Value the month before (Rp)',
    difference: 'Change (Rp)',
    reported: 'Reported',
    expected: 'Expected',
    verdict: 'Verdict',
    outlets: 'Share of outlets (Rp)',
    unitsPerOutlet: 'Share of units per outlet (Rp)',
    price: 'Share of price (Rp)',
    returned: 'Returns',
    outOfStockDays: 'Days without stock',
  },
  notices: {
    monthReady: (data: { period: string }) => ({
      title: `Evaluation of ${monthName(data.period)} is ready to sign`,
      text: 'Every chain has reported. Check the figures, note the causes, then freeze the month.',
    }),
    monthSigned: (data: { period: string; name: string; revision: number }) => ({
      title:
        data.revision > 1
          ? `Evaluation of ${monthName(data.period)} corrected, revision ${data.revision}`
          : `Evaluation of ${monthName(data.period)} frozen`,
      text: `Signed by ${data.name}. Its figures do not change any more.`,
    }),
    followUpPlanned: (data: { number: string; text: string; dueOn: string }) => ({
      title: `Follow-up ${data.number} waits for you`,
      text: `${data.text} Due ${data.dueOn}.`,
    }),
  },
  errors: {
    percent: 'Write a number from 0 to 100.',
  },
} satisfies Translation<typeof source>
