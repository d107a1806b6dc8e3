import { accounts } from './id/accounts.ts'
import { catalogue } from './id/catalogue.ts'
import { certification } from './id/certification.ts'
import { kit } from './id/kit.ts'
import { navigation } from './id/navigation.ts'
import { products } from './id/products.ts'
import { uploads } from './id/uploads.ts'
import { validation } from './id/validation.ts'

export const id = {
  accounts,
  catalogue,
  certification,
  kit,
  navigation,
  products,
  uploads,
  validation,
}
