import { mostLines } from '#app/domain/catalogue/shortlists/schemas.ts'

/** One request asks for a whole list, and for no more: a page shows all its lines. */
export const mostRequestLines = mostLines
