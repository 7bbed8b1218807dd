/** The bee; decoration beside the written name. */
export function Mark() {
  return (
    <svg className="w-9 flex-none in-[.side]:w-7" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="fill-current"
        d="M11 6.8a5 5 0 0 1 10 0zM9.5 17.2h13v5.8a6.5 8 0 0 1-13 0zM7.5 8.8A11 11 0 0 0 .5 19v5.5A11 11 0 0 0 7.5 14.3zM24.5 8.8A11 11 0 0 1 31.5 19v5.5A11 11 0 0 1 24.5 14.3z"
      />
      <path className="fill-amber" d="M9.5 8.8h13v6.4h-13z" />
    </svg>
  )
}
