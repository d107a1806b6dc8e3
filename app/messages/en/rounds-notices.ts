type Told = { product: string; call: string; owner: string; reasonCode: string; reason: string }
type Called = { call: string; owner: string; closesOn: string }

export const roundReasons = {
  price: 'The price does not suit',
  capacity: 'The capacity is too small',
  packaging: 'The pack does not suit',
  quality: 'The quality does not suit',
  certificates: 'The certificates do not suit',
  assortment: 'A similar product is on the shelf already',
  other: 'Another reason',
  roundClosed: 'The round closed before a decision',
  roundCancelled: 'Called off by its owner',
  curation: 'Decided in curation',
}

const reasonOf = ({ reasonCode, reason }: Told) =>
  [roundReasons[reasonCode as keyof typeof roundReasons], reason].filter(Boolean).join(': ')

export const roundNotices = {
  invited: ({ call, owner }: Called) => ({
    title: `${owner} invites you: ${call}`,
    text: 'Look at the conditions and enter your products.',
  }),
  callFits: ({ call, owner }: Called) => ({
    title: `A product of yours fits ${call}`,
    text: `${owner} opened a call for products.`,
  }),
  callInRegion: ({ call, owner }: Called) => ({
    title: `${owner} opened a call: ${call}`,
    text: 'Tell the makers in your care whose products fit.',
  }),
  entered: ({ product, call }: Told) => ({
    title: `${product} entered ${call}`,
    text: 'Weigh it: pass, ask or decline.',
  }),
  answered: ({ product, call }: Told) => ({
    title: `Your questions about ${product} are answered`,
    text: `For the call ${call}.`,
  }),
  asked: ({ product, owner, call }: Told) => ({
    title: `${owner} asks about ${product}`,
    text: `For the call ${call}. Answer one by one.`,
  }),
  passed: ({ product, owner, call }: Told) => ({
    title: `${owner} chose ${product}`,
    text: `For the call ${call}. A request for a quote may follow.`,
  }),
  declined: (told: Told) => ({
    title: `${told.owner} does not take ${told.product}`,
    text: reasonOf(told),
  }),
  released: (told: Told) => ({
    title: `${told.call} ended without a decision on ${told.product}`,
    text: reasonOf(told) || 'Your product stays in the catalogue.',
  }),
  movedOn: ({ product, call }: Told) => ({
    title: `${product} moved to the standing round`,
    text: `${call} is closed. File and scores stay.`,
  }),
}
