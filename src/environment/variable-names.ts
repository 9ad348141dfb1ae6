/** How languages read a variable of the environment. Only the name is ever taken. */
const USES: readonly RegExp[] = [
  /\bprocess\.env\.([A-Za-z_]\w*)/g,
  /\bprocess\.env\[["'`]([A-Za-z_]\w*)["'`]\]/g,
  /\bimport\.meta\.env\.([A-Za-z_]\w*)/g,
  /\b(?:Deno|Bun)\.env(?:\.get\(["'`]|\.|\[["'`])([A-Za-z_]\w*)/g,
  /\bos\.environ(?:\.get\(|\.setdefault\(|\.pop\(|\[)\s*["']([A-Za-z_]\w*)["']/g,
  /\b(?:os\.)?getenv\(\s*["']([A-Za-z_]\w*)["']/g,
  /\bos\.(?:Getenv|LookupEnv)\(\s*["`]([A-Za-z_]\w*)["`]/g,
  /\benv::var(?:_os)?\(\s*"([A-Za-z_]\w*)"/g,
  /\b(?:option_)?env!\(\s*"([A-Za-z_]\w*)"/g,
  /\bENV(?:\.fetch\(|\[)\s*["']([A-Za-z_]\w*)["']/g,
  /\bSystem\.(?:getenv|get_env|fetch_env!?)\(\s*"([A-Za-z_]\w*)"/g,
  /\bEnvironment\.GetEnvironmentVariable\(\s*"([A-Za-z_]\w*)"/g,
  /\$_(?:ENV|SERVER)\[["']([A-Za-z_]\w*)["']\]/g,
  /\$\{\{\s*(?:env|vars|secrets)\.([A-Za-z_]\w*)\s*\}\}/g
]

/** Files of settings by name, the values of which are examples at best. */
const SETTINGS = /(?:^|\/)\.env(?:\.[\w-]+)*$/
const SETTING = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/gm

const MOST_TEXT = 256 * 1024

/** The names of the environment variables that a file reads or sets. Values are never looked at. */
export function variableNames(path: string, text: string): ReadonlySet<string> {
  const start = text.slice(0, MOST_TEXT)
  const patterns = SETTINGS.test(path) ? [SETTING] : USES
  const names = patterns.flatMap(pattern => [...start.matchAll(pattern)].map(([, name = '']) => name))
  return new Set(names)
}
