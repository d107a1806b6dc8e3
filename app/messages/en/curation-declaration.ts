import type { curationDeclaration as source } from '#app/messages/id/curation-declaration.ts'
import type { Translation } from '#app/messages/translation.ts'

export const curationDeclaration = {
  title: (name) => `Before you open ${name}`,
  lead: 'The file opens once you have said that nothing ties you to its maker.',
  product: 'Product',
  maker: 'Maker',
  category: 'Category',
  blind:
    'A blind reading: names and faces of the maker are not shown. If you recognise them while reading, give the file back.',
  question: 'Does anything tie you to its maker?',
  kinds: {
    none: 'Nothing',
    family: 'Family',
    business: 'A business relation',
    acquaintance: 'Close acquaintance',
  },
  hints: {
    none: 'The file opens to be scored.',
    family: 'The file goes back to the agency. You are not given this maker’s files again.',
    business: 'The file goes back to the agency. You are not given this maker’s files again.',
    acquaintance: 'The file goes back to the agency.',
  },
  text: 'What ties you',
  textWhen: 'required if there is anything; read by the agency',
  send: 'Declare',
} satisfies Translation<typeof source>
