import { accounts } from './en/accounts.ts'
import { catalogue } from './en/catalogue.ts'
import { certification } from './en/certification.ts'
import { kit } from './en/kit.ts'
import { navigation } from './en/navigation.ts'
import { products } from './en/products.ts'
import { uploads } from './en/uploads.ts'
import { validation } from './en/validation.ts'

export const en = {
  accounts,
  catalogue,
  certification,
  kit,
  navigation,
  products,
  uploads,
  validation,
}
