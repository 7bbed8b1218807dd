import { diffLines, diffWordsWithSpace, type Change } from 'diff'
import { useTranslations } from 'next-intl'

export type BagianVersi = Readonly<{ judul: string; lama: string; baru: string }>

/** Words when most of a text stayed, lines when much of it was written anew. */
function changesOf(lama: string, baru: string): readonly Change[] {
  const words = diffWordsWithSpace(lama, baru)
  const kept = words.filter((part) => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  return kept * 2 >= Math.max(lama.length, baru.length) ? words : diffLines(lama, baru)
}

function Perubahan({ part, hapus, tambah }: Readonly<{ part: Change; hapus: string; tambah: string }>) {
  if (part.removed) {
    return (
      <del className="text-soft line-through">
        <span className="sr">{`[${hapus}: `}</span>
        {part.value}
        <span className="sr">]</span>
      </del>
    )
  }
  if (!part.added) return <span>{part.value}</span>
  return (
    <ins className="bg-primary-soft underline decoration-2">
      <span className="sr">{`[${tambah}: `}</span>
      {part.value}
      <span className="sr">]</span>
    </ins>
  )
}

/** What changed between two versions, part by part; parts that stayed the same are left out. */
export function BedaVersi({ bagian }: Readonly<{ bagian: readonly BagianVersi[] }>) {
  const t = useTranslations('dumas.versi')
  const changed = bagian.filter(({ lama, baru }) => lama !== baru)
  if (changed.length === 0) return <p className="meta">{t('sama')}</p>
  return (
    <div className="flow">
      <p className="meta">{t('kunci')}</p>
      {changed.map(({ judul, lama, baru }) => (
        <section key={judul}>
          <h2>{judul}</h2>
          <p className="whitespace-pre-line">
            {changesOf(lama, baru).map((part, index) => (
              <Perubahan key={index} part={part} hapus={t('hapus')} tambah={t('tambah')} />
            ))}
          </p>
        </section>
      ))}
    </div>
  )
}
