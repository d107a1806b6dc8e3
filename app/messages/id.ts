import { accounts } from './id/accounts.ts'
import { admin } from './id/admin.ts'
import { catalogue } from './id/catalogue.ts'
import { certification } from './id/certification.ts'
import { curation } from './id/curation.ts'
import { curators } from './id/curators.ts'
import { development } from './id/development.ts'
import { evaluation } from './id/evaluation.ts'
import { firm } from './id/firm.ts'
import { kit } from './id/kit.ts'
import { letters } from './id/letters.ts'
import { navigation } from './id/navigation.ts'
import { ordering } from './id/ordering.ts'
import { products } from './id/products.ts'
import { registryImport } from './id/registry-import.ts'
import { requirements } from './id/requirements.ts'
import { rubrics } from './id/rubrics.ts'
import { sales } from './id/sales.ts'
import { uploads } from './id/uploads.ts'
import { validation } from './id/validation.ts'

export const id = {
  accounts,
  admin,
  catalogue,
  certification,
  curation,
  development,
  curators,
  evaluation,
  firm,
  kit,
  letters,
  navigation,
  ordering,
  products,
  registryImport,
  requirements,
  rubrics,
  sales,
  uploads,
  validation,
}
