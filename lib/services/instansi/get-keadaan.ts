import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { keadaanLayanan, type FaktaLayanan, type KeadaanLayanan } from '@/lib/domain/instansi/keadaan'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { listInstansi, markDibuka } from '@/lib/data/instansi'
import { listPeranTerisi } from '@/lib/data/sistem'
import { now } from '@/lib/infra/clock'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'

type Kantor = Awaited<ReturnType<typeof listInstansi>>[number]

async function faktaOf(layanan: Layanan, kantor: Kantor | undefined): Promise<FaktaLayanan> {
  if (!kantor) return { layanan, kantor: false, dibukaAt: null, ditutupAt: null, peranTerisi: [], kunci: false }
  const { dibukaAt, ditutupAt } = kantor
  const kunci = STANDAR[layanan].identitas !== null && (await getPenyegel(layanan)).keadaan === 'SIAP'
  // Once it was opened its posts decide nothing here, and every page of the public would ask for them.
  const peranTerisi = dibukaAt === null ? await listPeranTerisi(layanan, now()) : []
  return { layanan, kantor: true, dibukaAt, ditutupAt, peranTerisi, kunci }
}

export type KeadaanKantor = Readonly<{ layanan: Layanan; keadaan: KeadaanLayanan; kantor: Kantor | null }>

async function keadaanOf(layanan: Layanan, kantor: Kantor | undefined): Promise<KeadaanKantor> {
  const fakta = await faktaOf(layanan, kantor)
  const keadaan = keadaanLayanan(fakta)
  if (keadaan === 'BUKA' && fakta.dibukaAt === null) await markDibuka(layanan, now())
  return { layanan, keadaan, kantor: kantor ?? null }
}

/** Every layanan in its order, with its office and whether it takes reports in. */
export async function listKeadaan(): Promise<readonly KeadaanKantor[]> {
  const kantor = await listInstansi()
  return Promise.all(
    LAYANAN.map((layanan) =>
      keadaanOf(
        layanan,
        kantor.find((one) => one.layanan === layanan),
      ),
    ),
  )
}

export async function getKeadaan(layanan: Layanan): Promise<KeadaanKantor> {
  const kantor = await listInstansi()
  return keadaanOf(
    layanan,
    kantor.find((one) => one.layanan === layanan),
  )
}

/** Does an office of this site run it, be it closed for a while? */
export const isDijalankan = async (layanan: Layanan): Promise<boolean> => (await getKeadaan(layanan)).keadaan !== 'TIDAK_ADA'

/** @throws AppError UNAVAILABLE 'layanan.tidakBuka' for a layanan that nobody runs here, or not now. */
export async function assertBuka(layanan: Layanan): Promise<void> {
  if ((await getKeadaan(layanan)).keadaan !== 'BUKA') throw new AppError('UNAVAILABLE', ['layanan.tidakBuka'])
}
