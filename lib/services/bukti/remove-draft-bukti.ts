import 'server-only'
import { deleteDraftBukti } from '@/lib/data/bukti'
import { storage } from '@/lib/infra/storage/storage'

/** Takes a file back before the form is sent. */
export async function removeDraftBukti(kirimanId: string, id: string): Promise<void> {
  const kunciObjek = await deleteDraftBukti(kirimanId, id)
  if (kunciObjek) await storage().delete(kunciObjek)
}
