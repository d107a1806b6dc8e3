import { parametersOf, StrictSearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { CatalogueQuery } from '#app/http/api/schemas/catalogue.ts'
import { DrawnSheet, NewDrawnSheet } from '#app/http/api/schemas/line-sheets.ts'

const read = { method: 'GET', body: noBody, answer: noBody, status: 200 } as const
const pdf = { file: 'application/pdf' } as const
const workbook = {
  file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const ofSearch = {
  ...read,
  group: 'catalogue',
  scope: 'catalogue:read',
  params: nothing,
  query: StrictSearchSchema,
  told: CatalogueQuery.omit({ page: true }),
  from: parametersOf,
} as const

const ofShortlist = {
  ...read,
  group: 'shortlists',
  scope: 'shortlists:read',
  params: keyed('shortlistId'),
  query: nothing,
} as const

const drawing = { group: 'catalogue', scope: 'sheets:draw', query: nothing } as const
const drawn = {
  ...drawing,
  method: 'GET',
  params: keyed('lineSheetId'),
  body: noBody,
  status: 200,
} as const

/** The products of a search or a list with all that a buyer needs of them, as a file. */
export const lineSheetDoors = {
  searchWorkbook: defineDoor({ ...ofSearch, ...workbook, path: '/line-sheet/xlsx' }),
  searchPdf: defineDoor({ ...ofSearch, ...pdf, path: '/line-sheet/pdf' }),
  drawLineSheet: defineDoor({
    ...drawing,
    method: 'POST',
    path: '/line-sheets',
    params: nothing,
    body: NewDrawnSheet,
    answer: DrawnSheet,
    status: 201,
  }),
  readLineSheet: defineDoor({ ...drawn, path: '/line-sheets/{lineSheetId}', answer: DrawnSheet }),
  lineSheetPdf: defineDoor({
    ...drawn,
    ...pdf,
    path: '/line-sheets/{lineSheetId}/pdf',
    answer: noBody,
  }),
  shortlistWorkbook: defineDoor({
    ...ofShortlist,
    ...workbook,
    path: '/shortlists/{shortlistId}/xlsx',
  }),
  shortlistPdf: defineDoor({ ...ofShortlist, ...pdf, path: '/shortlists/{shortlistId}/pdf' }),
} as const
