/** What a person should know about a path before settling a conflict in it. */
interface SpecialFile {
  readonly pattern: RegExp
  readonly advice: string
}

const REGENERATE = 'It is written by a tool: take either side and run the tool again, rather than put lines together.'

const SPECIAL: readonly SpecialFile[] = [
  {
    pattern:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock)$/,
    advice: REGENERATE
  },
  {
    pattern: /(?:^|\/)\.gitattributes$/,
    advice: 'It decides how git merges and checks out other files: settle it before anything else.'
  },
  {
    pattern: /(?:^|\/)\.gitmodules$/,
    advice: 'It decides where submodules come from: check every address in it.'
  },
  {
    pattern: /(?:^|\/)\.gitignore$/,
    advice: 'Most often both lists of patterns are wanted.'
  }
]

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'

/** What sets this file apart, in one sentence; null for most files. `texts` is what the sides say. */
export function specialAdvice(path: string, texts: readonly string[]): string | null {
  const special = SPECIAL.find(({pattern}) => pattern.test(path))
  if (special !== undefined) return special.advice
  return texts.some(isLfsPointer)
    ? 'It is a pointer to a large object (Git LFS): choose one side’s object whole; the lines of a pointer cannot be mixed.'
    : null
}

function isLfsPointer(text: string): boolean {
  return text.startsWith(LFS_POINTER) || /^oid sha256:[0-9a-f]{64}$/m.test(text)
}
