type Props = Readonly<{
  /** What a press that does no harm sends: nothing is judged, and all that was typed comes back. */
  name: string
  value: string
}>

/** Taking back a file that nobody has: the form comes back as it stands. */
export const AS_IT_STANDS = { name: 'hapusBukti', value: '-' } as const

/**
 * First in every form with several ways on. Enter in a line presses a form's first submit button where no script holds it back,
 * and that would be one that deletes a file or hands in a paper. By the standard a disabled first button ends it there; WebKit
 * looks for the next that can be pressed and is seen, so one stands behind it that does no harm.
 */
export function HarmlessDefault({ name, value }: Props) {
  return (
    <>
      <button disabled hidden />
      <button className="sr" name={name} value={value} formNoValidate tabIndex={-1} aria-hidden="true" />
    </>
  )
}
