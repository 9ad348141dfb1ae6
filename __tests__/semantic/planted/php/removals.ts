import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {HEAD, phpClass} from './php-text.js'
import {SHOP} from './shop.js'

const ROUND_CENTS = 'function round_cents(float $amount): int\n{\n    return (int) floor($amount + 0.5);\n}\n\n'

const REMOVED: readonly PlantedCase[] = [
  {
    name: 'one side renames a function, the other calls it in a new class of its namespace',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/money.php', ['function format_price(', 'function price_text(']),
      ...edited(SHOP, 'src/Cart.php', ['return format_price(', 'return price_text(']),
      ...edited(SHOP, 'src/Report.php', ['= format_price(', '= price_text('])
    },
    right: {
      'src/Invoice.php': phpClass(
        'Invoice',
        "    public function line(string $sku, int $cents): string\n    {\n        return $sku . ': ' . format_price($cents, 'EUR');\n    }\n"
      )
    }
  },
  {
    name: 'one side removes a function, the other imports it by use function',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      '\nfunction split_evenly(int $cents, int $parts): array\n{\n    $share = intdiv($cents, $parts);\n    return array_fill(0, $parts, $share);\n}\n',
      ''
    ]),
    right: {
      'app/Shares.php':
        '<?php\n\nnamespace App;\n\nuse function Shop\\split_evenly;\n\nfinal class Shares\n{\n    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n}\n'
    }
  },
  {
    name: 'one side renames a static method, the other calls it through an import of the class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/Text.php', ['function slugify(', 'function slug(']),
    right: {
      'app/Pages.php':
        "<?php\n\nnamespace App;\n\nuse Shop\\Text;\n\nfinal class Pages\n{\n    public function path(string $title): string\n    {\n        return '/' . Text::slugify($title);\n    }\n}\n"
    }
  },
  {
    name: 'one side renames a method, the other calls it on $this in a new method of the class',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/Cart.php',
        ['function subtotal()', 'function netTotal()'],
        ['$this->subtotal()', '$this->netTotal()']
      ),
      ...edited(
        SHOP,
        'src/Report.php',
        ['=> $cart->subtotal()', '=> $cart->netTotal()'],
        ['format_price($cart->subtotal()', 'format_price($cart->netTotal()']
      )
    },
    right: edited(SHOP, 'src/Cart.php', [
      '    public static function fromRows',
      '    public function isFree(): bool\n    {\n        return $this->subtotal() === 0;\n    }\n\n    public static function fromRows'
    ])
  },
  {
    name: 'one side removes a private method, the other calls it on $this',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(
      SHOP,
      'src/Report.php',
      ['        $rows = [$this->headline()];\n', "        $rows = ['Report'];\n"],
      ["\n    private function headline(): string\n    {\n        return 'Report';\n    }\n", '']
    ),
    right: edited(SHOP, 'src/Report.php', [
      '    public function dailyTotal()',
      '    public function title(): string\n    {\n        return strtoupper($this->headline());\n    }\n\n    public function dailyTotal()'
    ])
  },
  {
    name: 'one side removes a method, the other calls it on an instance that it has just made',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      '    public function isEmpty(): bool\n    {\n        return $this->lines === [];\n    }\n\n',
      ''
    ]),
    right: {
      'src/Checkout.php': phpClass(
        'Checkout',
        "    public function guest(): string\n    {\n        $cart = new Cart('USD');\n        return $cart->isEmpty() ? 'nothing to buy' : $cart->describe();\n    }\n"
      )
    }
  },
  {
    name: 'one side removes a class constant, the other reads it through self',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', ['    public const MAX_LINES = 50;\n\n', '']),
    right: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      '    public function isFull(): bool\n    {\n        return count($this->lines) >= self::MAX_LINES;\n    }\n\n    public function describe()'
    ])
  },
  {
    name: 'one side removes a constant of the namespace, the other reads it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', ['const MAX_AMOUNT = 10_000_000;\n', '']),
    right: {
      'src/Limits.php': phpClass(
        'Limits',
        '    public static function isPayable(int $cents): bool\n    {\n        return $cents <= MAX_AMOUNT;\n    }\n'
      )
    }
  },
  {
    name: 'one side renames a class and its file, the other adds a subclass',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      'src/Parcel.php': null,
      'src/Package.php': (SHOP['src/Parcel.php'] ?? '').replace('class Parcel', 'class Package')
    },
    right: {
      'src/ExpressParcel.php': `${HEAD}final class ExpressParcel extends Parcel\n{\n    public function cost(): int\n    {\n        return parent::cost() + 1000;\n    }\n}\n`
    }
  },
  {
    name: 'one side removes an enum case, the other matches on it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/ErrorCode.php', ['    case TooHeavy = 1201;\n', '']),
    right: {
      'src/Advice.php': phpClass(
        'Advice',
        "    public static function on(ErrorCode $code): string\n    {\n        return match ($code) {\n            ErrorCode::TooHeavy => 'split it',\n            default => 'try again',\n        };\n    }\n"
      )
    }
  }
]

const MOVED: readonly PlantedCase[] = [
  {
    name: 'one side moves a class into a namespace below, the other imports it from where it was',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      'src/Parcel.php': null,
      'src/Shipping/Parcel.php': (SHOP['src/Parcel.php'] ?? '').replace('namespace Shop;', 'namespace Shop\\Shipping;')
    },
    right: {
      'app/Quotes.php':
        "<?php\n\nnamespace App;\n\nuse Shop\\Parcel;\n\nfinal class Quotes\n{\n    public function quote(int $grams): int\n    {\n        return (new Parcel($grams, 'DE'))->cost();\n    }\n}\n"
    }
  },
  {
    name: 'one side moves a function into another namespace, the other calls it by its full name',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/money.php',
        [ROUND_CENTS, ''],
        ['return [round_cents(', 'return [Rounding\\round_cents('],
        ['const DEFAULT_CURRENCY', "require_once __DIR__ . '/rounding.php';\n\nconst DEFAULT_CURRENCY"]
      ),
      'src/rounding.php': HEAD.replace('namespace Shop;', 'namespace Shop\\Rounding;') + ROUND_CENTS.trimEnd() + '\n'
    },
    right: {
      'app/Interest.php':
        '<?php\n\nnamespace App;\n\nfinal class Interest\n{\n    public function on(int $cents): int\n    {\n        return \\Shop\\round_cents($cents * 0.05);\n    }\n}\n'
    }
  }
]

const FILES: readonly PlantedCase[] = [
  {
    name: 'one side deletes a file, the other requires it',
    expect: 'removed-file',
    base: SHOP,
    left: {'src/Text.php': null},
    right: {
      'bin/slugs.php':
        "<?php\n\nrequire_once __DIR__ . '/../src/Text.php';\n\nforeach (array_slice($argv, 1) as $text) {\n    echo Shop\\Text::slugify($text), PHP_EOL;\n}\n"
    }
  },
  {
    name: 'one side moves a file, the other includes it from its old place',
    expect: 'removed-file',
    base: SHOP,
    left: renamed(SHOP, 'config/shop.php', 'config/app/shop.php'),
    right: {
      'src/Settings.php': phpClass(
        'Settings',
        "    public static function flag(string $name): bool\n    {\n        $settings = require __DIR__ . '/../config/shop.php';\n        return $settings['flags'][$name];\n    }\n"
      )
    }
  },
  {
    name: 'one side renames a file of functions, the other requires it beside itself',
    expect: 'removed-file',
    base: SHOP,
    left: {
      ...renamed(SHOP, 'src/money.php', 'src/prices.php'),
      ...edited(SHOP, 'bootstrap.php', ['/src/money.php', '/src/prices.php'])
    },
    right: edited(SHOP, 'src/Report.php', [
      'use function array_map;\n',
      "use function array_map;\n\nrequire_once __DIR__ . '/money.php';\n"
    ])
  }
]

/** A definition or a file goes on one side and is used anew on the other, in PHP. */
export const REMOVALS: readonly PlantedCase[] = [...REMOVED, ...MOVED, ...FILES]
