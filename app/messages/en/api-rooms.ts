import type { roomDoors as source } from '../id/api-rooms.ts'
import type { Translation } from '../translation.ts'

export const roomDoors = {
  searchWorkbook: {
    summary: 'Line sheet of a search, XLSX',
    text: 'One row for each product with tiered prices, packaging, capacity and certificates. The catalogue’s own parameters; at most 500 products.',
  },
  searchPdf: {
    summary: 'Line sheet of a search, PDF',
    text: 'The same, with pictures and ready for print.',
  },
  drawLineSheet: {
    summary: 'Ask for a long line sheet',
    text: 'A PDF with pictures of more than 60 products is drawn in the background. Read how it stands until it is ready, then take it; it is kept for a day.',
  },
  readLineSheet: {
    summary: 'Read how a line sheet stands',
    text: 'running, ready or failed, with how many pictures are read.',
  },
  lineSheetPdf: { summary: 'Take a long line sheet, PDF', text: 'Once it is ready.' },
  shortlistWorkbook: {
    summary: 'Line sheet of a shortlist, XLSX',
    text: 'The products on the list that are still in the catalogue, with their notes.',
  },
  shortlistPdf: {
    summary: 'Line sheet of a shortlist, PDF',
    text: 'The same, with pictures and ready for print.',
  },
  listSavedSearches: {
    summary: 'List saved searches',
    text: 'Those of the key’s holder. fresh: what was found since they last looked.',
  },
  createSavedSearch: {
    summary: 'Save a search',
    text: 'The catalogue’s parameters as text, for example q=keripik&certificate=halal. What it finds today is no news.',
  },
  readSavedSearch: {
    summary: 'Read a saved search',
    text: 'Without marking it as looked at.',
  },
  changeSavedSearch: {
    summary: 'Change its name and letters',
    text: 'With alert never, the letters end; the search stays.',
  },
  removeSavedSearch: {
    summary: 'Remove a saved search',
    text: 'What is removed is not found any more.',
  },
  lookAtSavedSearch: {
    summary: 'Look at its news',
    text: 'Searches again, answers what is new since the look before, and marks it as looked at.',
  },
  listShortlists: {
    summary: 'List shortlists',
    text: 'The company’s shortlists, the last made first. With archived=true, those put away.',
  },
  createShortlist: {
    summary: 'Make a shortlist',
    text: 'Empty or with its first products. Colleagues see and change it too.',
  },
  readShortlist: {
    summary: 'Read a shortlist',
    text: 'With its products in the order in which they came, and the note on each.',
  },
  changeShortlist: {
    summary: 'Change its name and notes',
    text: 'The list’s name and the notes on the lines named. A line without note loses its note; what is not named stays.',
  },
  extendShortlist: {
    summary: 'Add products to a shortlist',
    text: 'Only products in the catalogue. What is on the list already stays, with its note.',
  },
  reduceShortlist: {
    summary: 'Take a product off a shortlist',
    text: 'One line goes; what is gone already stays gone.',
  },
  archiveShortlist: {
    summary: 'Archive a shortlist',
    text: 'The list is kept with all that is on it, and can’t be changed until it is restored.',
  },
  restoreShortlist: { summary: 'Restore a shortlist', text: 'An archived list is used again.' },
  requestShortlist: {
    summary: 'Ask for quotes for a shortlist',
    text: 'One request for every product on the list, sent at once. Where no quantity is given, the least that may be ordered. left names products that can’t be ordered any more.',
  },
  listCalls: {
    summary: 'List calls for products',
    text: 'The company’s own calls, the last written first.',
  },
  createCall: {
    summary: 'Write a call for products',
    text: 'What is looked for, and on which conditions. Makers see it once it is open.',
  },
  readCall: {
    summary: 'Read a call',
    text: 'With how many products are new, asked, passed and declined.',
  },
  changeCall: { summary: 'Change a call', text: 'All of it, while it is not open.' },
  openCall: {
    summary: 'Open a call',
    text: 'Makers that fit are told. A call for invited makers needs at least one invitation.',
  },
  closeCall: {
    summary: 'Close a call',
    text: 'Nothing more comes in; what came in can still be decided.',
  },
  settleCall: {
    summary: 'Settle a call',
    text: 'What is undecided is let go, and its makers are told.',
  },
  cancelCall: {
    summary: 'Call it off',
    text: 'With a reason that everybody in it reads.',
  },
  listInvitable: {
    summary: 'Find makers to invite',
    text: 'Makers with curated products in the call’s groups, by name; at most 30.',
  },
  inviteMakers: {
    summary: 'Invite makers',
    text: 'While the call is not closed. Who is invited already is not invited twice.',
  },
  listCallEntries: {
    summary: 'List what came in',
    text: 'With its facts, what it lacks of the conditions today, questions and answers. The last in first.',
  },
  decideEntries: {
    summary: 'Decide on what came in',
    text: 'Pass, ask, or decline with a reason; several at once. What has moved meanwhile is left. Ask for quotes for what passed by createRequest.',
  },
  listComplaints: {
    summary: 'List complaints',
    text: 'The company’s own complaints with how they stand, the newest first.',
  },
  createComplaint: {
    summary: 'Complain of a product',
    text: 'With what happened and at most three files. The agency looks into it; the maker reads what is said, not who said it.',
  },
  readComplaint: {
    summary: 'Read a complaint',
    text: 'How it stands and, once it is closed, what came of it in the agency’s words.',
  },
  listWanted: {
    summary: 'List what is looked for',
    text: 'What was not found in the catalogue and is being looked for, the newest first.',
  },
  createWanted: {
    summary: 'Ask for a maker to be found',
    text: 'The agency and the mentors of that region look for who can make it.',
  },
  readWanted: {
    summary: 'Read one thing looked for',
    text: 'With the answers of agency and mentors: the makers and products they name.',
  },
  closeWanted: {
    summary: 'Close what is looked for',
    text: 'Because it was found, or is no longer needed.',
  },
} satisfies Translation<typeof source>
