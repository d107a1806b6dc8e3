import type { curationNotices as source } from '#app/messages/id/curation-notices.ts'
import type { Translation } from '#app/messages/translation.ts'

export const curationNotices = {
  dueTomorrow: ({ number, name, nameEn = name }) => ({
    title: `Scoring ${nameEn} is due tomorrow`,
    text: `File ${number} still waits for your scores.`,
  }),
  overdue: ({ number, name, nameEn = name }) => ({
    title: `Scoring ${nameEn} is overdue`,
    text: `File ${number} waits for you. Give it back if you have no time.`,
  }),
  thirdAsked: ({ number, name }) => ({
    title: `A third reader was asked for ${name}`,
    text: `Two readers of file ${number} part. The system has asked a third.`,
  }),
  thirdWanted: ({ number, name }) => ({
    title: `Ask a third reader for ${name}`,
    text: `Two readers of file ${number} part and no curator is free.`,
  }),
  received: ({ number, name }) => ({
    title: `Check ${name}`,
    text: `File ${number} came in and waits for the legality check.`,
  }),
  receivedAgain: ({ number, name }) => ({
    title: `Check ${name} again`,
    text: `File ${number} was mended and sent again.`,
  }),
  assign: ({ number, name }) => ({
    title: `Assign curators to ${name}`,
    text: `File ${number} passed the check and waits for readers.`,
  }),
  replace: ({ number, name }) => ({
    title: `Assign somebody else to ${name}`,
    text: `A reader of file ${number} gave it back.`,
  }),
  read: ({ number, name, nameEn = name }) => ({
    title: `Score ${nameEn}`,
    text: `File ${number} waits for your score.`,
  }),
  decide: ({ number, name }) => ({
    title: `Decide on ${name}`,
    text: `All scores of file ${number} are in.`,
  }),
  gatePassed: ({ name, number }) => ({
    title: `${name} passed the check`,
    text: `File ${number} is complete. Two curators will score it.`,
  }),
  mend: ({ name, number }) => ({
    title: `${name} needs mending`,
    text: `There are findings on file ${number}. Mend, answer one by one, then send again.`,
  }),
  approved: ({ name, number }) => ({
    title: `${name} is curated`,
    text: `File ${number} is approved. Your product is now in the catalogue.`,
  }),
  rejected: ({ name, number }) => ({
    title: `${name} has not passed yet`,
    text: `Read the reasons on file ${number}. You may mend it and hand it in again.`,
  }),
  withdrawn: ({ name, number }) => ({
    title: `${name} was withdrawn`,
    text: `The maker withdrew file ${number}. There is nothing for you to do.`,
  }),
} satisfies Translation<typeof source>
