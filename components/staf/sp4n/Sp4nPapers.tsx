import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import type { NotaDinasKasus, SubstansiKasus } from '@/lib/domain/sp4n/berkas'
import { BAGIAN_NOTA_DINAS } from '@/lib/domain/sp4n/nota-dinas'
import { Paper } from '../kasus/Paper'
import type { DokumenView } from '../kasus/view'
import { suratPath } from '../langkah/target'
import { useMoment } from '../short-date'

/** One version of the memo: state, hands it went through, then its parts. */
export function NotaDinasPaper({ memo, pengaduanId, open }: Readonly<{ memo: NotaDinasKasus; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('sp4n.notaDinas')
  const moment = useMoment()
  const kind = memo.status === 'DITANDATANGANI' ? 'selesai' : memo.status === 'DIKEMBALIKAN' ? 'tunggu' : 'jalan'
  const signed =
    memo.ditandatangani && memo.ditandatanganiAt
      ? `${memo.delegasi ? `${t(memo.delegasi)} ` : ''}${memo.ditandatangani}, ${moment(memo.ditandatanganiAt)}`
      : t('belumTtd')
  const items = [
    { label: t('nomor'), value: memo.nomor ?? t('belumNomor') },
    { label: t('keadaan'), value: <Tag kind={kind}>{t(`status.${memo.status}`)}</Tag> },
    { label: t('opd'), value: memo.opd },
    { label: t('disusun'), value: `${memo.disusun}, ${moment(memo.dibuatAt)}` },
    { label: t('ditandatangani'), value: signed },
    ...BAGIAN_NOTA_DINAS.filter((bagian) => memo.isi[bagian] !== '').map((bagian) => ({
      label: t(bagian),
      value: <Paragraphs text={memo.isi[bagian]} />,
    })),
  ]
  return (
    <Paper title={t('versi', { n: memo.versi })} items={items} open={open} pdf={suratPath(pengaduanId, 'nota-dinas', memo.versi)}>
      {memo.catatan && (
        <Notice tone="warn" title={t('dikembalikan', { nama: memo.dikembalikan ?? '' })} heading="h3">
          <Paragraphs text={memo.catatan} />
        </Notice>
      )}
    </Paper>
  )
}

/** What one agency said of the matter. */
export function SubstansiPaper({ substansi, open }: Readonly<{ substansi: SubstansiKasus; open?: boolean }>) {
  const t = useTranslations('sp4n.substansi')
  const moment = useMoment()
  const items = [
    { label: t('opd'), value: `${substansi.opd} (${t(substansi.utama ? 'utama' : 'pendukung')})` },
    { label: t('oleh'), value: `${substansi.petugas}, ${moment(substansi.at)}` },
  ]
  return (
    <Paper title={t(substansi.utama ? 'judulUtama' : 'judulMasukan')} items={items} open={open}>
      <Paragraphs text={substansi.isi} />
    </Paper>
  )
}

/** Every memo and substance of a case, the newest memo open until there is a response. */
export function Sp4nPapers({ dokumen, pengaduanId }: Readonly<{ dokumen: DokumenView; pengaduanId: string }>) {
  return (
    <>
      {dokumen.notaDinas.map((memo, index) => (
        <NotaDinasPaper key={memo.versi} memo={memo} pengaduanId={pengaduanId} open={index === 0 && dokumen.jawaban.length === 0} />
      ))}
      {dokumen.substansi.map((row) => (
        <SubstansiPaper key={row.id} substansi={row} />
      ))}
    </>
  )
}
