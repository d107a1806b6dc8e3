import { checkHalal } from '#app/kernel/identifiers/halal.ts'
import { checkKbli } from '#app/kernel/identifiers/kbli.ts'
import { checkNib } from '#app/kernel/identifiers/nib.ts'
import { checkNpwp } from '#app/kernel/identifiers/npwp.ts'
import { checkPirt } from '#app/kernel/identifiers/pirt.ts'
import { checkSni } from '#app/kernel/identifiers/sni.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import type { RegistryField } from './registry-columns.ts'
import type { RegistryRecord } from './registry-record.ts'
import type { RowReader } from './row-reader.ts'

/** "There is one", without its number. */
const withoutNumber =
  /^(?:ada|sudah|sudah ada|punya|sudah punya|memiliki|ya|v|✓|lengkap|menyusul|pengajuan|(?:sedang|dalam|proses) (?:diurus|pengurusan|pengajuan|diajukan))$/i

/** The licences of a row. A malformed NIB or PIRT turns the row away; others are only remarked. */
export function readLicences(
  row: RowReader,
  kbliVersion: string | undefined,
): Pick<
  RegistryRecord,
  'nib' | 'npwp' | 'kbliCode' | 'kbliVersion' | 'pirtNumber' | 'halalNumber' | 'sniNumber'
> {
  const kbli = odd(row, 'kbli', (text) => checkKbli(text, kbliVersion ?? ''))
  return {
    nib: readNib(row),
    npwp: odd(row, 'npwp', checkNpwp)?.digits ?? null,
    kbliCode: kbli?.code ?? null,
    kbliVersion: kbli?.version ?? null,
    pirtNumber: readPirt(row),
    halalNumber: odd(row, 'halal', checkHalal),
    sniNumber: odd(row, 'sni', checkSni)?.standard ?? null,
  }
}

/** The number in a licence's cell, or nothing where there is none or the row is already refused. */
function numberIn(row: RowReader, field: RegistryField): string {
  const text = row.text(field)
  if (!withoutNumber.test(text)) return text
  row.remark(field, 'noLicenceNumber')
  return ''
}

function readNib(row: RowReader): string | null {
  if (numberIn(row, 'nib') === '') return null
  const code = parseCode(row.cell('nib'))
  const checked = code.ok ? checkNib(code.value ?? '') : code
  if (checked.ok) return checked.value
  row.reject('nib', checked.refusal === 'scientific' ? 'scientificNib' : 'badNib')
  return null
}

/** A firm with several products may have a number for each. */
function readPirt(row: RowReader): string | null {
  const text = numberIn(row, 'pirt')
  if (text === '') return null
  const numbers = text
    .split(/\s*(?:[,;/&]|\bdan\b)\s*/)
    .filter(Boolean)
    .map(checkPirt)
  if (numbers.some((checked) => !checked.ok)) {
    row.reject('pirt', 'badPirt')
    return null
  }
  return numbers.flatMap((checked) => (checked.ok ? checked.value.number : [])).join(', ')
}

function odd<Value>(
  row: RowReader,
  field: RegistryField,
  check: (text: string) => { ok: true; value: Value } | { ok: false },
): Value | null {
  const text = numberIn(row, field)
  if (text === '') return null
  const checked = check(text)
  return checked.ok ? checked.value : row.keep(field, 'oddLicence')
}
