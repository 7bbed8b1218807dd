import { describe, expect, it } from '@jest/globals'
import { FilesField } from '@/components/bukti/FilesField'
import { AS_IT_STANDS, HarmlessDefault } from '@/components/form/HarmlessDefault'
import { useFormBag } from '@/components/form/typed-form'
import { KeberatanForm } from '@/components/lacak/KeberatanForm'
import { PesanForm } from '@/components/lacak/PesanForm'
import { LAYANAN } from '@/lib/domain/layanan'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { harmfulDefaults } from '../harmless'
import { renderUi } from '../render-ui'

const action = async () => {
  throw new Error('NOT_SENT')
}
const berkas = batasBerkasOf('WBS')
const kunciKirim = 'k'

/** Its two buttons: to take the file back, and to send. */
function WithFile() {
  const bag = useFormBag(INITIAL_STATE)
  return (
    <form>
      <HarmlessDefault {...AS_IT_STANDS} />
      <FilesField
        bag={bag}
        diterima={[{ id: 'b1', nama: 'surat.pdf', ukuran: 10, sidik: 'x', sidikPilihan: null }]}
        ditolak={[]}
        berkas={berkas}
      />
      <button type="submit">Kirim</button>
    </form>
  )
}

describe('Enter in a line where no script holds it back', () => {
  it('takes no file back', () => {
    renderUi(<WithFile />)
    expect(harmfulDefaults(document)).toEqual([])
  })

  it.each(LAYANAN)('sends no message or objection of %s half written', (layanan) => {
    const own = { action, kunciKirim, berkas: batasBerkasOf(layanan) }
    renderUi(
      <>
        <PesanForm {...own} lengkapi={false} rekaman={0} />
        <KeberatanForm {...own} nomorTiket="WBS-7K3M-9QX4" />
      </>,
    )
    expect(harmfulDefaults(document)).toEqual([])
  })

  it('is judged by a walk that sees what would be pressed', () => {
    const form = document.createElement('form')
    form.innerHTML = '<button name="maksud" value="AJUKAN"></button><button name="maksud" value="SIMPAN"></button>'
    const root = document.createElement('div')
    root.append(form)
    expect(harmfulDefaults(root)).toEqual(['maksud=AJUKAN', 'maksud=AJUKAN'])
    form.insertAdjacentHTML('afterbegin', '<button disabled></button>')
    expect(harmfulDefaults(root)).toEqual(['maksud=AJUKAN'])
    form.insertAdjacentHTML('afterbegin', '<button name="sementara" value="1"></button>')
    expect(harmfulDefaults(root)).toEqual([])
  })
})
