import { parse as bytesOfId } from 'uuid'
import { expect, it } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { BlockWriter } from './block-writer.ts'

const places = Int32Array.from({ length: 900 }, (_, place) => place)
const names = { numbers: places, ordinals: places }
const name = { file: bytesOfId(newId()), product: bytesOfId(newId()), part: 0 }

/** One block of a row for each of these outlets. */
function write(writer: BlockWriter, outlets: number[]): Buffer {
  const rows = Int32Array.from(outlets.keys())
  const figures = Int32Array.from(outlets, () => 1)
  writer.begin()
  writer.block(
    name,
    {
      ...{ outlets: Int32Array.from(outlets), units: figures, values: Float64Array.from(figures) },
      ...{ returned: figures, outOfStockDays: figures, rows },
    },
    rows,
    names,
  )
  return Buffer.from(writer.end())
}

it('writes the same into buffers that were used before', () => {
  const used = new BlockWriter()
  const all = [...places]
  const few = [3, 40, 41, 899]
  write(used, all)
  write(used, all)
  expect(write(used, few)).toEqual(write(new BlockWriter(), few))
  expect(write(used, all)).toEqual(write(new BlockWriter(), all))
})
