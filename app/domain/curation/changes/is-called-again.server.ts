import { database } from '#app/platform/database.server.ts'

/** Whether an official has asked that the listed product be put forward again. */
export const isCalledAgain = async (productId: string): Promise<boolean> =>
  (await database().recuration.count({ where: { productId, state: 'called' } })) > 0
