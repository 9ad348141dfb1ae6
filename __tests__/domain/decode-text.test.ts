import {expect, test} from '@jest/globals'
import {decodeText} from '../../src/domain/decode-text.js'

const XML = '<?xml version="1.0"?><a>é</a>'

test.each<[string, Buffer, string]>([
  ['UTF-8', Buffer.from(XML), XML],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${XML}`), XML],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${XML}`, 'utf16le'), XML],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${XML}`, 'utf16le').swap16(), XML],
  ['UTF-16 without a mark', Buffer.from(XML, 'utf16le'), XML],
  [
    'a declared encoding',
    Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>`, 'latin1'),
    `<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>`
  ],
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="klingon"?><a>é</a>'),
    '<?xml version="1.0" encoding="klingon"?><a>é</a>'
  ],
  [
    'an encoding that cannot be true',
    Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'),
    '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'
  ],
  ['bytes that are none', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
  ['nothing', Buffer.alloc(0), '']
])('%s is decoded', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text)
})
