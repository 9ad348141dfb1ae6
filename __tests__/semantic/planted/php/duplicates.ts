import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {phpClass} from './php-text.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a function of one name to a namespace in one file',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function round_cents(',
      'function negate(int $cents): int\n{\n    return -$cents;\n}\n\nfunction round_cents('
    ]),
    right: edited(SHOP, 'src/money.php', [
      '    return array_fill(0, $parts, $share);\n}\n',
      "    return array_fill(0, $parts, $share);\n}\n\nfunction negate(string $text): string\n{\n    return '-' . $text;\n}\n"
    ])
  },
  {
    name: 'both sides add a method of one name to a class',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      '    public function add(',
      '    public function count(): int\n    {\n        return count($this->lines);\n    }\n\n    public function add('
    ]),
    right: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      '    public function count(string $sku): int\n    {\n        return count(array_filter($this->lines, fn (array $line): bool => $line[0] === $sku));\n    }\n\n    public function describe()'
    ])
  },
  {
    name: 'both sides add methods to a class whose names differ in case only',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      '    public function add(',
      '    public function toJson(): string\n    {\n        return (string) json_encode($this->lines);\n    }\n\n    public function add('
    ]),
    right: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      "    public function toJSON(): string\n    {\n        return (string) json_encode(['lines' => $this->lines]);\n    }\n\n    public function describe()"
    ])
  },
  {
    name: 'both sides add a class of one name to a file of small classes',
    expect: 'duplicate-definition',
    base: {...SHOP, 'src/exceptions.php': exceptions('', '')},
    left: {
      'src/exceptions.php': exceptions(
        'class OutOfStock extends ShopException\n{\n    public int $status = 409;\n}\n\n',
        ''
      )
    },
    right: {'src/exceptions.php': exceptions('', 'final class OutOfStock extends ShopException\n{\n}\n\n')}
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides route one verb and path to different actions',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'routes/web.php', [
      "Route::get('/items', [ItemController::class, 'index']);\n",
      "Route::get('/items', [ItemController::class, 'index']);\nRoute::get('/search', [ItemController::class, 'search']);\n"
    ]),
    right: edited(SHOP, 'routes/web.php', [
      "Route::get('/about', [PageController::class, 'about']);\n",
      "Route::get('/about', [PageController::class, 'about']);\nRoute::get('/search', [PageController::class, 'search']);\n"
    ])
  },
  {
    name: 'both sides add a case of one name to an enum',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/ErrorCode.php', [
      '    case Unknown = 1000;\n',
      '    case Unknown = 1000;\n    case Timeout = 1002;\n'
    ]),
    right: edited(SHOP, 'src/ErrorCode.php', [
      '    case TooHeavy = 1201;\n',
      '    case TooHeavy = 1201;\n    case Timeout = 1202;\n'
    ])
  },
  {
    name: 'both sides give one error code to different cases of an enum',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/ErrorCode.php', [
      '    case NoSuchItem = 1001;\n',
      '    case NoSuchItem = 1001;\n    case SoldOut = 1300;\n'
    ]),
    right: edited(SHOP, 'src/ErrorCode.php', [
      '    case TooHeavy = 1201;\n',
      '    case TooHeavy = 1201;\n    case CouponExpired = 1300;\n'
    ])
  },
  {
    name: 'both sides add one feature flag, one of them switched on',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'config/shop.php', [
      "        'new-search' => false,\n",
      "        'new-search' => false,\n        'express-pay' => true,\n"
    ]),
    right: edited(SHOP, 'config/shop.php', [
      "        'wishlists' => true,\n",
      "        'wishlists' => true,\n        'express-pay' => false,\n"
    ])
  },
  {
    name: 'both sides add one key to the array of a class constant with different values',
    expect: 'duplicate-registration',
    base: {...SHOP, 'src/Countries.php': countries('', '')},
    left: {'src/Countries.php': countries("        'CH' => 'Switzerland',\n", '')},
    right: {'src/Countries.php': countries('', "        'CH' => 'Schweiz',\n")}
  }
]

function exceptions(first: string, last: string): string {
  return `<?php\n\nnamespace Shop;\n\nclass ShopException extends \\RuntimeException\n{\n}\n\n${first}final class CardRefused extends ShopException\n{\n    public int $attempts = 0;\n}\n\nfinal class CardExpired extends ShopException\n{\n    public int $year = 0;\n}\n\n${last}final class TooHeavy extends ShopException\n{\n}\n`
}

function countries(first: string, last: string): string {
  return phpClass(
    'Countries',
    `    public const NAMES = [\n${first}        'DE' => 'Germany',\n        'FR' => 'France',\n        'IT' => 'Italy',\n        'US' => 'United States',\n${last}    ];\n`
  )
}

/** Both sides add something of one name where there is room for one only, in PHP. */
export const DUPLICATES: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
