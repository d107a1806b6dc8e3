import type { shelves as source } from '#app/messages/id/shelves.ts'
import type { Translation } from '#app/messages/translation.ts'

export const shelves = {
  categories: 'Product groups',
  districts: 'Makers’ districts',
  allCategories: 'All product groups',
  allDistricts: 'Products by district',
  inCategory: (category) => `${category} from small makers`,
  inDistrict: (district) => `Made in ${district}`,
  page: (title, page) => `${title}, page ${page}`,
  categoryLead: (products, category, districts) =>
    `${products} products in ${category}, from ${districts} districts. Curators scored all of them before they appeared here, with prices by quantity, order minimum and lead time.`,
  districtLead: (products, place, categories) =>
    `${products} products in ${categories} groups, made in ${place}. Curators scored all of them before they appeared here, with prices by quantity, order minimum and lead time.`,
  narrow: 'Filter and sort',
  around: (kilometres: string) => `Look up to ${kilometres} km around`,
  describeCatalogue: (products) =>
    `${products} curated products from small makers: filter by group, district, documents, price and capacity.`,
  describeProduct: (of) =>
    [
      `${of.name} by ${of.maker}, ${of.place}.`,
      of.price ? `From ${of.price}, minimum ${of.minimum}.` : `Minimum ${of.minimum}.`,
      'Curated.',
    ].join(' '),
  describeCard: (name, maker) =>
    `Check whether ${name} by ${maker} passed curation and is still valid.`,
  makerLead: (products, place) => `${products} curated products, made in ${place}.`,
  story: 'The maker’s story',
  makerFacts: 'About this maker',
  place: 'Place',
  workers: 'Workers',
  products: 'Products in the catalogue',
  toMaker: (name) => `See everything by ${name}`,
  similar: 'Similar products',
  inShops: (shops) => `Sold in ${shops} shops`,
  total: {
    title: 'Work out a total',
    button: 'Work out',
    answer: (pieces, price) => `${pieces} × ${price}`,
    belowMinimum: (minimum) => `At least ${minimum}.`,
    multiple: (multiple) => `Ordered in multiples of ${multiple}.`,
    saving: (amount) => `${amount} less than at the first price.`,
  },
  picture: { curated: 'Curated', grade: (grade) => `Grade ${grade}` },
} satisfies Translation<typeof source>
