import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {HEAD} from './php-text.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a method of one name to different classes',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      '    public function copy(): self\n    {\n        return new self($this->currency);\n    }\n\n    public function describe()'
    ]),
    right: edited(SHOP, 'src/Wishlist.php', [
      '    public function clear()',
      '    public function copy(): self\n    {\n        return clone $this;\n    }\n\n    public function clear()'
    ])
  },
  {
    name: 'both sides add a method of one name to different classes of one file',
    expect: 'harmless',
    base: {...SHOP, 'src/small.php': small('', '')},
    left: {
      'src/small.php': small(
        '\n    public function text(): string\n    {\n        return $this->percent . " %";\n    }\n',
        ''
      )
    },
    right: {
      'src/small.php': small(
        '',
        '\n    public function text(): string\n    {\n        return $this->cents . " cents";\n    }\n'
      )
    }
  },
  {
    name: 'a function and a class, a constant and a method of one name are added to one namespace',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function round_cents(',
      'function refund(int $cents): int\n{\n    return -$cents;\n}\n\nconst REFUND = 1;\n\nfunction round_cents('
    ]),
    right: edited(SHOP, 'src/money.php', [
      '    return array_fill(0, $parts, $share);\n}\n',
      '    return array_fill(0, $parts, $share);\n}\n\nfinal class Refund\n{\n    public const REFUND = 2;\n\n    public static function refund(): int\n    {\n        return 5 * self::REFUND;\n    }\n}\n'
    ])
  },
  {
    name: 'both sides add a function of one name to different namespaces',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/joining.php':
        '<?php\n\nnamespace Shop\\Text;\n\nfunction join_all(array $parts): string\n{\n    return implode(", ", $parts);\n}\n'
    },
    right: {
      'src/adding.php':
        '<?php\n\nnamespace Shop\\Money;\n\nfunction join_all(array $amounts): int\n{\n    return array_sum($amounts);\n}\n'
    }
  },
  {
    name: 'both sides define one function unless it is there',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function round_cents(',
      "if (!\\function_exists('Shop\\percent')) {\n    function percent(int $part, int $whole): int\n    {\n        return intdiv($part * 100, $whole);\n    }\n}\n\nfunction round_cents("
    ]),
    right: edited(SHOP, 'src/money.php', [
      '    return array_fill(0, $parts, $share);\n}\n',
      "    return array_fill(0, $parts, $share);\n}\n\nif (!\\function_exists('Shop\\percent')) {\n    function percent(int $part, int $whole): int\n    {\n        return (int) ($part * 100 / $whole);\n    }\n}\n"
    ])
  },
  {
    name: 'both sides add a class without a name that has a method of one name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Report.php', [
      '    public function dailyTotal()',
      "    public function short(): object\n    {\n        return new class {\n            public function text(): string\n            {\n                return 'short';\n            }\n        };\n    }\n\n    public function dailyTotal()"
    ]),
    right: edited(SHOP, 'src/Report.php', [
      '    private function headline()',
      "    public function long(): object\n    {\n        return new class {\n            public function text(): string\n            {\n                return 'long';\n            }\n        };\n    }\n\n    private function headline()"
    ])
  },
  {
    name: 'both sides add the very same method at the same place',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      '    public function size(): int\n    {\n        return count($this->lines);\n    }\n\n    public function describe()'
    ]),
    right: {
      ...edited(SHOP, 'src/Cart.php', [
        '    public function describe()',
        '    public function size(): int\n    {\n        return count($this->lines);\n    }\n\n    public function describe()'
      ]),
      'src/Badge.php': `${HEAD}final class Badge\n{\n    public function text(): string\n    {\n        return (string) (new Cart())->size();\n    }\n}\n`
    }
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides route one path with different verbs',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'routes/web.php', [
      "Route::get('/items', [ItemController::class, 'index']);\n",
      "Route::get('/items', [ItemController::class, 'index']);\nRoute::get('/session', [UserController::class, 'session']);\n"
    ]),
    right: edited(SHOP, 'routes/web.php', [
      "Route::get('/about', [PageController::class, 'about']);\n",
      "Route::get('/about', [PageController::class, 'about']);\nRoute::post('/session', [UserController::class, 'login']);\n"
    ])
  },
  {
    name: 'both sides route one path, one of them under a prefix',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'routes/web.php', [
      "Route::get('/items', [ItemController::class, 'index']);\n",
      "Route::get('/items', [ItemController::class, 'index']);\nRoute::get('/reports', [PageController::class, 'reports']);\n"
    ]),
    right: edited(SHOP, 'routes/web.php', [
      "'destroy']);\n});",
      "'destroy']);\n    Route::get('/reports', [OrderController::class, 'reports']);\n});"
    ])
  },
  {
    name: 'both sides route one path under different prefixes that they add',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'routes/web.php', [
      "Route::get('/items', [ItemController::class, 'index']);\n",
      "Route::prefix('v1')->group(function () {\n    Route::get('/stock', [ItemController::class, 'stock']);\n});\n\nRoute::get('/items', [ItemController::class, 'index']);\n"
    ]),
    right: edited(SHOP, 'routes/web.php', [
      "Route::get('/about', [PageController::class, 'about']);\n",
      "Route::get('/about', [PageController::class, 'about']);\n\nRoute::prefix('v2')->group(function () {\n    Route::get('/stock', [ItemController::class, 'stockV2']);\n});\n"
    ])
  },
  {
    name: 'both sides add one key to different arrays of one file',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'config/shop.php', [
      "        'new-search' => false,\n",
      "        'new-search' => false,\n        'addresses' => true,\n"
    ]),
    right: edited(SHOP, 'config/shop.php', [
      "        'reviews' => 500,\n",
      "        'reviews' => 500,\n        'addresses' => 20,\n"
    ])
  },
  {
    name: 'both sides add cases of one name and one value to different enums of one file',
    expect: 'harmless',
    base: {...SHOP, 'src/states.php': states('', '')},
    left: {'src/states.php': states('    case Lost = 3;\n', '')},
    right: {'src/states.php': states('', '    case Lost = 3;\n')}
  }
]

function small(first: string, last: string): string {
  return `${HEAD}final class Coupon\n{\n    public int $percent = 10;\n${first}}\n\nfinal class Voucher\n{\n    public int $cents = 500;\n${last}}\n`
}

function states(first: string, last: string): string {
  return `${HEAD}enum OrderState: int\n{\n    case Open = 1;\n    case Paid = 2;\n${first}}\n\nenum ParcelState: int\n{\n    case Packed = 1;\n    case Sent = 2;\n${last}}\n`
}

/** Pairs of branches in PHP that both add something of one name, and do no harm. */
export const TWINS: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
