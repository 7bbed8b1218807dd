/** Plain text as it was typed: blank lines part paragraphs, single line breaks stay. */
export function Paragraphs({ text }: Readonly<{ text: string }>) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p key={index} className="whitespace-pre-line">
      {paragraph}
    </p>
  ))
}
