import type { Official } from '#app/domain/accounts/actor.ts'

/** Who gives the last word signs a month, and decides the rules it is judged by. */
export const maySign = ({ approver }: Pick<Official, 'approver'>): boolean => approver
