/** The shape another language must have: same keys, same parameters, any words. */
export type Translation<Source> = Source extends string
  ? string
  : Source extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translation<Said>
    : Source extends readonly (infer Item)[]
      ? readonly Translation<Item>[]
      : { readonly [Key in keyof Source]: Translation<Source[Key]> }
