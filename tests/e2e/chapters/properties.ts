import { join } from 'node:path'

/** Rina Juariah is in the office's list; Etalase has never seen her. */
export const rina = {
  name: 'Rina Juariah',
  email: 'rina.juariah@contoh.id',
  password: 'batik tarum wangi',
}
export const productName = 'Batik Cap Muara Tarum'

export const cases = join(import.meta.dirname, '../../fixtures/cases')
export const pictures = join(import.meta.dirname, '../../../scripts/demo/pictures')
