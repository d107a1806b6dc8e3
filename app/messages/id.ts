import { accounts } from './id/accounts.ts'
import { admin } from './id/admin.ts'
import { api } from './id/api.ts'
import { calibration } from './id/calibration.ts'
import { catalogue } from './id/catalogue.ts'
import { certification } from './id/certification.ts'
import { changes } from './id/changes.ts'
import { collections } from './id/collections.ts'
import { connections } from './id/connections.ts'
import { curation } from './id/curation.ts'
import { curators } from './id/curators.ts'
import { desk } from './id/desk.ts'
import { development } from './id/development.ts'
import { evaluation } from './id/evaluation.ts'
import { firm } from './id/firm.ts'
import { incidents } from './id/incidents.ts'
import { kit } from './id/kit.ts'
import { letters } from './id/letters.ts'
import { navigation } from './id/navigation.ts'
import { offers } from './id/offers.ts'
import { ordering } from './id/ordering.ts'
import { products } from './id/products.ts'
import { registryImport } from './id/registry-import.ts'
import { requirements } from './id/requirements.ts'
import { rounds } from './id/rounds.ts'
import { rubrics } from './id/rubrics.ts'
import { sales } from './id/sales.ts'
import { samples } from './id/samples.ts'
import { savedSearches } from './id/saved-searches.ts'
import { setUp } from './id/set-up.ts'
import { shelves } from './id/shelves.ts'
import { shortlists } from './id/shortlists.ts'
import { synonyms } from './id/synonyms.ts'
import { uploads } from './id/uploads.ts'
import { validation } from './id/validation.ts'
import { verification } from './id/verification.ts'
import { wanted } from './id/wanted.ts'

export const id = {
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
