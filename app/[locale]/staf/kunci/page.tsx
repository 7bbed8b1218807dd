import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { AppLink } from '@/components/ui/AppLink'
import { UsulanJabatan } from '@/components/staf/jabatan/UsulanJabatan'
import { JagaKunci } from '@/components/staf/kunci/JagaKunci'
import { KunciLayanan } from '@/components/staf/kunci/KunciLayanan'
import { listUsulanJabatan } from '@/lib/services/jabatan/list-usulan'
import { layananKunci } from '@/lib/services/kunci/authorize'
import { getBahanSaya } from '@/lib/services/kunci/get-bahan-saya'
import { isDiperingatkan } from '@/lib/domain/kustodi/peringatan'
import { listKunciBerlaku } from '@/lib/services/kunci/kunci-berlaku'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { kehadiranOf } from '@/lib/services/masuk/prove-presence'
import { listSemuaPetugas } from '@/lib/services/staf/list-rekan'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'
import {
  appointCalonAction,
  appointSusunanAction,
  approveKunciAction,
  challengeLepasAction,
  challengeMulaiAction,
  challengeSuaraAction,
  challengeUsulanAction,
  confirmUsulanAction,
  lendBagianAction,
  objectKunciAction,
  proposeTungguAction,
  recoverUsulanAction,
  rejectKunciAction,
  rejectUsulanAction,
  releaseKunciAction,
  startKunciBaruAction,
  startSerahTerimaAction,
  voteKunciAction,
} from './actions'
import { proposePemulihanLuringAction } from './pemulihan/actions'
import { reportKunciBedaAction } from './peringatan/actions'

const KUNCI = {
  approve: approveKunciAction,
  reject: rejectKunciAction,
  object: objectKunciAction,
  startBaru: startKunciBaruAction,
  appoint: appointCalonAction,
  gather: appointSusunanAction,
  luring: proposePemulihanLuringAction,
  tunggu: proposeTungguAction,
  challengeLepas: challengeLepasAction,
  release: releaseKunciAction,
  challengeSuara: challengeSuaraAction,
  vote: voteKunciAction,
  lend: lendBagianAction,
  challengeMulai: challengeMulaiAction,
  start: startSerahTerimaAction,
} as const

const USULAN = {
  confirm: confirmUsulanAction,
  reject: rejectUsulanAction,
  challenge: challengeUsulanAction,
  recover: recoverUsulanAction,
} as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci'))('judul') }
}

export default async function KunciPage() {
  const petugas = await requirePetugas()
  const usulan = await listUsulanJabatan(petugas)
  // Who has left his post has nothing to do with keys any more, but still confirms who follows him.
  const hanyaUsulan = usulan.length > 0 && layananKunci(petugas).length === 0
  const layanan = hanyaUsulan ? [] : await readForPage(() => listKunciSaya(petugas))
  const [kehadiran, bahan] = await Promise.all([
    kehadiranOf(petugas),
    Promise.all(layanan.map((each) => getBahanSaya(petugas, each.layanan))),
  ])
  const mayAppoint = layanan.some((each) => each.saya.bolehTunjuk || each.saya.bolehPemulihan)
  const rekan = mayAppoint ? await listSemuaPetugas() : []
  const t = await getTranslations('kunci')
  const bungkusBagian = bahan.find((each) => each.bungkusBagian !== null)?.bungkusBagian ?? null
  const kustodi = await getTranslations('kustodi')
  return (
    <ClientMessages namespaces={['kunci', 'jabatan', 'isian', 'staf']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      {isDiperingatkan(petugas) && (
        <p className="mt-2">
          <AppLink href="/staf/kunci/peringatan">{kustodi('tautan')}</AppLink>
        </p>
      )}
      <JagaKunci kunci={await listKunciBerlaku(petugas)} report={reportKunciBedaAction} />
      <UsulanJabatan usulan={usulan} actions={USULAN} kehadiran={kehadiran} bungkusBagian={bungkusBagian} />
      {layanan.map((data, index) => {
        const own = bahan[index]
        return own && <KunciLayanan key={data.layanan} data={data} bahan={own} actions={KUNCI} petugas={rekan} />
      })}
    </ClientMessages>
  )
}
