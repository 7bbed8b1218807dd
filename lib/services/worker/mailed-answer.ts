import 'server-only'
import { findKasusById } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { completeDelivery } from '@/lib/services/kiriman/complete-delivery'

/** The answer's mail has left: the case is answered and closed (W16, W17). Doing it twice changes nothing. */
export async function completeMailedAnswer(kirimanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kiriman = await unit.tx.kiriman.findUnique({ where: { id: kirimanId }, select: { pengaduanId: true, status: true } })
    if (!kiriman || kiriman.status !== 'ANTRE') return
    const kasus = await findKasusById(unit.tx, kiriman.pengaduanId)
    if (!kasus) return
    // In Dumas the desk took the step when it chose mail among the ways; what remains is to note that it left.
    if (kasus.layanan === 'DUMAS') await unit.tx.kiriman.update({ where: { id: kirimanId }, data: { status: 'DIKIRIM', dikirimAt: unit.at } })
    if (kasus.layanan === 'DUMAS' || kasus.status !== 'JAWABAN_DISETUJUI') return
    await completeDelivery(unit, 'SISTEM', { pengaduanId: kasus.id, versi: kasus.versi }, {})
  })
}

/** The mail cannot be delivered: the letter clerk sees it and chooses another way. */
export async function failMailedAnswer(kirimanId: string): Promise<void> {
  await inTransaction(async ({ tx, audit }) => {
    const { count } = await tx.kiriman.updateMany({ where: { id: kirimanId, status: 'ANTRE' }, data: { status: 'DIKEMBALIKAN' } })
    if (count === 1) audit({ aktor: 'sistem', tindakan: 'SUREL_GAGAL', objek: `kiriman:${kirimanId}` })
  })
}
