import 'server-only'
import { deleteDraftBukti, findDraftUnggahan } from '@/lib/data/bukti'
import { storage } from '@/lib/infra/storage/storage'
import { dropUnggahan } from '@/lib/services/unggahan/finish-unggahan'
import { BUKTI_ID } from './read-bukti'

/** Takes a file back before the form is sent; what it left in storage goes with it. */
export async function removeDraftBukti(formulirId: string, id: string): Promise<void> {
  if (!BUKTI_ID.test(id)) return
  const unggahanId = await findDraftUnggahan(formulirId, id)
  for (const kunciObjek of await deleteDraftBukti(formulirId, id)) await storage().delete(kunciObjek)
  if (unggahanId) await dropUnggahan(unggahanId)
}
