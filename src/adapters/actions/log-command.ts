/**
 * Formats a workflow command of the Actions runner, `::name key=value,…::data`, escaped as its documentation asks: `%`, CR
 * and LF everywhere, `:` and `,` in properties too. Properties that are undefined are left out.
 */
export function formatLogCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(data)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
