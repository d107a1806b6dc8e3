import type { Official } from '#app/domain/accounts/actor.ts'

/** A month is signed by an official who may give the last word. */
export const maySign = ({ approver }: Pick<Official, 'approver'>): boolean => approver

/** So are the rules it is judged by. */
export const mayDecideRules = maySign
