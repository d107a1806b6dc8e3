import { accounts } from './en/accounts.ts'
import { admin } from './en/admin.ts'
import { api } from './en/api.ts'
import { calibration } from './en/calibration.ts'
import { catalogue } from './en/catalogue.ts'
import { certification } from './en/certification.ts'
import { changes } from './en/changes.ts'
import { collections } from './en/collections.ts'
import { connections } from './en/connections.ts'
import { curation } from './en/curation.ts'
import { curators } from './en/curators.ts'
import { desk } from './en/desk.ts'
import { development } from './en/development.ts'
import { evaluation } from './en/evaluation.ts'
import { firm } from './en/firm.ts'
import { incidents } from './en/incidents.ts'
import { kit } from './en/kit.ts'
import { letters } from './en/letters.ts'
import { navigation } from './en/navigation.ts'
import { offers } from './en/offers.ts'
import { ordering } from './en/ordering.ts'
import { products } from './en/products.ts'
import { registryImport } from './en/registry-import.ts'
import { requirements } from './en/requirements.ts'
import { rounds } from './en/rounds.ts'
import { rubrics } from './en/rubrics.ts'
import { sales } from './en/sales.ts'
import { samples } from './en/samples.ts'
import { savedSearches } from './en/saved-searches.ts'
import { setUp } from './en/set-up.ts'
import { shelves } from './en/shelves.ts'
import { shortlists } from './en/shortlists.ts'
import { synonyms } from './en/synonyms.ts'
import { uploads } from './en/uploads.ts'
import { validation } from './en/validation.ts'
import { verification } from './en/verification.ts'
import { wanted } from './en/wanted.ts'

export const en = {
  accounts,
  admin,
  api,
  calibration,
  catalogue,
  certification,
  changes,
  connections,
  collections,
  curation,
  curators,
  desk,
  development,
  evaluation,
  firm,
  incidents,
  kit,
  letters,
  navigation,
  offers,
  ordering,
  products,
  registryImport,
  requirements,
  rubrics,
  rounds,
  sales,
  samples,
  savedSearches,
  setUp,
  shelves,
  shortlists,
  synonyms,
  uploads,
  validation,
  verification,
  wanted,
}
