/** Tells whether a version begins with `MAJOR.MINOR` no older than the minimum; false for what is no version. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [major, minor] = parts(version)
  const [needMajor, needMinor] = parts(minimum)
  return major > needMajor || (major === needMajor && minor >= needMinor)
}

function parts(version: string): readonly [number, number] {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return [Number(major), Number(minor)]
}
