import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Berjalan } from '@/components/staf/sistem/Berjalan'
import { Keadaan } from '@/components/staf/sistem/Keadaan'
import { JejakTerperiksa } from '@/components/staf/sistem/JejakTerperiksa'
import { DaftarSiap } from '@/components/staf/sistem/DaftarSiap'
import { getDaftarSiap } from '@/lib/services/sistem/get-daftar-siap'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { confirmJamAction, loadKalenderAction, sendUjiSurelAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.sistem'))('judulHalaman') }
}

export default async function SistemPage() {
  const petugas = await requirePetugas()
  const daftar = await readForPage(() => getDaftarSiap(petugas))
  const t = await getTranslations('awal.sistem')
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian']}>
      <h1>{t('judulHalaman')}</h1>
      <p className="lead mt-2 text">{t('pembuka')}</p>
      <Berjalan jam={daftar.jam} usulan={daftar.usulan} pastikan={confirmJamAction} />
      {/* While the date is asked for, no moment of today stands on the page: who answers has to know it. */}
      {daftar.jam === null && <Keadaan temuan={daftar.keadaan} />}
      {daftar.jam === null && <JejakTerperiksa periksa={daftar.periksa} peringatan={daftar.peringatan} />}
      <DaftarSiap daftar={daftar} muat={loadKalenderAction} kirim={sendUjiSurelAction} />
    </ClientMessages>
  )
}
