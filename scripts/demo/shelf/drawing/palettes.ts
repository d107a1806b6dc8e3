import type { Palette } from './pen.ts'

const palette = (base: string, deep: string, light: string, accent: string, ground: string) => ({
  ...{ base, deep, light, accent, ground },
})

/** Dyes, woods and clays of the archipelago, each with what goes beside it. */
export const palettes = {
  wedel: palette('#303d70', '#1d274d', '#dae4f9', '#fab91c', '#dfe5f2'),
  soga: palette('#814b29', '#5f341c', '#f3e0c8', '#fab91c', '#ead9bd'),
  kunyit: palette('#f2ad12', '#a66a00', '#fff0c4', '#326846', '#f6e7c2'),
  mengkudu: palette('#a62f36', '#6f1820', '#fbdcd6', '#ffe19a', '#f4dcd4'),
  daun: palette('#3d7a53', '#22472f', '#dcefd6', '#fab91c', '#e0ead8'),
  tarum: palette('#3f6f8f', '#1f4460', '#d9ebf3', '#f0b45a', '#d9e6ea'),
  terakota: palette('#c2633a', '#84381b', '#fbe2d0', '#303d70', '#f2ddcd'),
  gading: palette('#e8d5ac', '#8d6b38', '#fdf8ea', '#9e2a31', '#efe8d6'),
  arang: palette('#3b3836', '#1f1c1b', '#ece5da', '#e29a3c', '#dedad3'),
  mawar: palette('#d3768a', '#8c3450', '#fde5ea', '#3d7a53', '#f6e0e2'),
  manggis: palette('#6b3f72', '#43234b', '#eedcf0', '#f0b45a', '#e8dde8'),
  toska: palette('#2f8a86', '#155350', '#d4f0ea', '#f2ad12', '#d7e9e4'),
  jingga: palette('#e07b23', '#964708', '#ffe6c6', '#22472f', '#f6e2c9'),
  zaitun: palette('#8a8a3c', '#525218', '#f1f0cf', '#a62f36', '#e9e7cf'),
  langit: palette('#6f9fd0', '#34608f', '#e2effb', '#e07b23', '#dce8f2'),
  kopi: palette('#5b3a29', '#37210f', '#eeddcb', '#e0a458', '#e4d6c6'),
} satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
