import { checkBpom } from '#app/kernel/identifiers/bpom.ts'
import { checkHalal } from '#app/kernel/identifiers/halal.ts'
import { checkNib } from '#app/kernel/identifiers/nib.ts'
import { checkPirt } from '#app/kernel/identifiers/pirt.ts'
import { checkSni } from '#app/kernel/identifiers/sni.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { CertificateKind } from './certificate.ts'

/** Why a number is not one of its kind; `found` counts the digits that were typed. */
export type NumberProblem = { code: string; params: { found: number } }

type Check = (text: string) => { ok: true; number: string } | { ok: false; problem: string }

const take =
  <Value>(
    check: (text: string) => Result<Value, string>,
    numberOf: (value: Value) => string,
  ): Check =>
  (text) => {
    const checked = check(text)
    return checked.ok
      ? { ok: true, number: numberOf(checked.value) }
      : { ok: false, problem: checked.refusal }
  }

/** Kinds whose shape is fixed. The others are free text: their issuers number as they please. */
const checks: Partial<Record<CertificateKind, Check>> = {
  nib: take(checkNib, (number) => number),
  pirt: take(checkPirt, ({ number }) => number),
  bpom: take(checkBpom, ({ number }) => number),
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const digitsIn = (text: string): number => text.replace(/\D/g, '').length
const expectedDigits: Partial<Record<CertificateKind, number>> = { nib: 13, pirt: 15 }

/** The number as it is kept, or what is wrong with it. */
export function checkCertificateNumber(
  kind: CertificateKind,
  text: string,
): Result<string, NumberProblem> {
  const tidy = text.trim().replace(/\s+/g, ' ')
  const checked = checks[kind]?.(tidy) ?? { ok: true, number: numberAsUsual(kind, tidy) }
  if (checked.ok) return ok(checked.number)
  const found = digitsIn(tidy)
  const counted = checked.problem === 'wrongShape' && found !== expectedDigits[kind]
  const problem = counted && expectedDigits[kind] ? 'wrongLength' : checked.problem
  return refuse({ code: `certification.${kind}${capital(problem)}`, params: { found } })
}

function numberAsUsual(kind: CertificateKind, text: string): string {
  if (kind !== 'halal') return text
  const checked = checkHalal(text)
  return checked.ok ? checked.value : text
}

/** Numbers that are let in and looked at twice: older halal and SNI numbers have other shapes. */
export function isUnusualNumber(kind: CertificateKind, number: string): boolean {
  if (kind === 'halal') return !checkHalal(number).ok
  return kind === 'sni' && /^sni\b/i.test(number) && !checkSni(number).ok
}
